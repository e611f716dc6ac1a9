using System.Net;
using System.Net.Sockets;

namespace Portal.BrowserTests.Harness;

/// <summary>A port on this computer that nobody listens to.</summary>
public static class FreePort
{
    /// <summary>The port. It is free now; whoever asks uses it at once.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
