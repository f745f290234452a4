namespace Vorba.Lab.Shop.Carts;

/// <summary>Keeps things by name, so many at most: the one longest unused makes room. Its owner guards it against two hands at once.</summary>
internal sealed class Shelf<T>(int capacity)
    where T : class
{
    private readonly Dictionary<string, LinkedListNode<(string Name, T Item)>> places = [];
    private readonly LinkedList<(string Name, T Item)> byUse = [];

    public T? Find(string? name)
    {
        if (name is null || !places.TryGetValue(name, out var place))
        {
            return null;
        }

        byUse.Remove(place);
        byUse.AddLast(place);
        return place.Value.Item;
    }

    public void Put(string name, T item)
    {
        if (places.Remove(name, out var old))
        {
            byUse.Remove(old);
        }

        places[name] = byUse.AddLast((name, item));
        if (places.Count > capacity)
        {
            places.Remove(byUse.First!.Value.Name);
            byUse.RemoveFirst();
        }
    }
}
