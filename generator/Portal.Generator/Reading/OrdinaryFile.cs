using System.Runtime.InteropServices;

namespace Portal.Generator.Reading;

/// <summary>
/// Tells files from queues, sockets and devices by what the file system says of them: to open one of those may wait for ever, or
/// never come to an end.
/// </summary>
public static partial class OrdinaryFile
{
    private const int AtCurrentFolder = -100;  // AT_FDCWD
    private const int NotThroughLinks = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint WantsType = 1;          // STATX_TYPE
    private const int ModePlace = 28;          // stx_mode in struct statx, the same on all processors: statx(2)
    private const int TypeBits = 0xF000;       // S_IFMT
    private const int Regular = 0x8000;        // S_IFREG

    /// <summary>False for what the system says is something else.</summary>
    public static bool Is(FileInfo file) => TypeOf(file.FullName) is not { } type || type == Regular;

    /// <summary>All bytes of a file. One without any is not opened: queues, sockets and devices have none either, where the system does not tell them apart.</summary>
    public static byte[] Read(FileInfo file) => file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);

    private static int? TypeOf(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        Span<byte> found = stackalloc byte[256];
        try
        {
            return Statx(AtCurrentFolder, path, NotThroughLinks, WantsType, found) == 0 ? MemoryMarshal.Read<ushort>(found[ModePlace..]) & TypeBits : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null; // a C library older than glibc 2.28
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> found);
}
