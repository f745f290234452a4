using System.Net;
using System.Net.Sockets;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Demo;

/// <summary>Free ports on loopback.</summary>
public static class Ports
{
    public static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <exception cref="SettingsException">Something else listens there.</exception>
    public static int NeedFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return port;
        }
        catch (Exception taken) when (taken is SocketException or ArgumentOutOfRangeException)
        {
            throw new SettingsException($"port {port} cannot be used ({taken.Message}); choose others with --port and --lab-port");
        }
    }
}
