using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Demo;

/// <summary>Free ports on loopback.</summary>
public static class Ports
{
    private static readonly IPAddress[] Loopbacks = Socket.OSSupportsIPv6 ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : [IPAddress.Loopback];

    public static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <exception cref="SettingsException">It is no port, or something else listens there; the sentence names the option that chose it.</exception>
    public static int NeedFree(int port, string option)
    {
        if (port is < 1 or > IPEndPoint.MaxPort)
        {
            throw new SettingsException(string.Create(CultureInfo.InvariantCulture, $"{option} takes a port from 1 to {IPEndPoint.MaxPort}: '{port}'"));
        }

        return Loopbacks.All(loopback => IsFree(loopback, port))
            ? port
            : throw new SettingsException(string.Create(CultureInfo.InvariantCulture, $"port {port} is taken by another program; choose another with {option}"));
    }

    private static bool IsFree(IPAddress loopback, int port)
    {
        try
        {
            using var listener = new TcpListener(loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException problem)
        {
            // A machine may know IPv6 and have no such loopback: nobody else can listen there either.
            return problem.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
