using System.Net;
using System.Net.Sockets;

namespace Portal.Tests.Support;

/// <summary>
/// A port on this computer that nobody listens to. It is below those that systems give to outgoing connections (from 32,768 in Linux, from
/// 49,152 in Windows and macOS), of which a browser under test opens hundreds: one of them could take it before the server that asked listens.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Ports = 12_000;

    private static int asked = Random.Shared.Next(Ports); // two test runs at once begin at different places

    /// <summary>A port that is free, and that nobody else in this process is given.</summary>
    public static int Find()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref asked) & int.MaxValue) % Ports;
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens there.
            }
        }
    }
}
