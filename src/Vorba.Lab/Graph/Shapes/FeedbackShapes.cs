using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>The limits of the survey: one screen with one question.</summary>
public static class FeedbackShapes
{
    private static readonly Shape Question = Object(
        Must("id", Text(80).And((node, path) => String(node)!.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? null
            : $"{path} must be alphanumeric")),
        Must("type", Choice("csat", "nps", "ces", "free_form")),
        May("title", Text(85, least: 5)),
        May("score_label", Choice("neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none")),
        May("score_option", Choice("one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven")),
        May("follow_up", Object(Must("type", Choice("free_form")), May("placeholder", Text(65)))));

    public static readonly Shape Screen = Object(Must("questions", Many(Question, 1, 1)));
}
