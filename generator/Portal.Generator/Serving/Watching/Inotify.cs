using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Portal.Generator.Serving.Watching;

/// <summary>Linux's own notices of what happens in folders (inotify(7)). One is enough for any number of folders.</summary>
public sealed partial class Inotify : IDisposable
{
    /// <summary>The number in a notice that others were lost.</summary>
    public const int Lost = -1;

    private const int NonBlocking = 0x800, CloseOnExec = 0x80000;
    private const uint OnlyFolders = 0x01000000;
    private const int HeaderSize = 16;
    private const short Readable = 1;
    private const int Patience = 100; // ms; so long it may take until the end is noticed

    private readonly int file = Init(NonBlocking | CloseOnExec);
    private volatile bool isEnding;

    /// <summary>Begins to listen on a thread of its own.</summary>
    /// <param name="told">Told of each notice: the folder's number, what happened, and the name of what it happened to, empty for the folder itself.</param>
    public Inotify(Action<int, Happening, string> told)
    {
        if (file >= 0)
            new Thread(() => Listen(told)) { IsBackground = true, Name = "Folders" }.Start();
    }

    /// <summary>The number of a folder, the same as before if it is the same folder; negative when it cannot be watched.</summary>
    public int Add(string folder, Happening happenings) => AddWatch(file, folder, (uint)happenings | OnlyFolders);

    /// <summary>Lets a folder go.</summary>
    public void Remove(int folder) => _ = RemoveWatch(file, folder);

    /// <inheritdoc />
    public void Dispose() => isEnding = true;

    private void Listen(Action<int, Happening, string> told)
    {
        var buffer = new byte[64 * 1024];
        var waiting = new PollFile { File = file, Wanted = Readable };
        while (!isEnding)
        {
            if (Poll(ref waiting, 1, Patience) <= 0)
                continue;
            var notices = buffer.AsSpan(0, (int)Math.Max(0, Read(file, buffer, buffer.Length)));
            while (notices.Length >= HeaderSize && !isEnding)
            {
                var length = BinaryPrimitives.ReadInt32LittleEndian(notices[12..]);
                var name = Encoding.UTF8.GetString(notices.Slice(HeaderSize, length)).TrimEnd('\0');
                told(BinaryPrimitives.ReadInt32LittleEndian(notices), (Happening)BinaryPrimitives.ReadUInt32LittleEndian(notices[4..]), name);
                notices = notices[(HeaderSize + length)..];
            }
        }
        _ = Close(file);
    }

    [LibraryImport("libc", EntryPoint = "inotify_init1")]
    private static partial int Init(int flags);

    [LibraryImport("libc", EntryPoint = "inotify_add_watch", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddWatch(int file, string path, uint mask);

    [LibraryImport("libc", EntryPoint = "inotify_rm_watch")]
    private static partial int RemoveWatch(int file, int watch);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(ref PollFile files, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, [Out] byte[] buffer, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollFile
    {
        public int File;
        public short Wanted;
        public short Found;
    }
}

/// <summary>What happened, as inotify(7) numbers it.</summary>
[Flags]
public enum Happening : uint
{
    None = 0,
    Written = 0x2,
    Attributes = 0x4,
    Closed = 0x8,
    MovedAway = 0x40,
    MovedHere = 0x80,
    Created = 0x100,
    Deleted = 0x200,
    SelfDeleted = 0x400,
    SelfMoved = 0x800,

    /// <summary>What happened, happened to a folder.</summary>
    Folder = 0x40000000,

    /// <summary>Something comes or goes.</summary>
    Movement = MovedAway | MovedHere | Created | Deleted,

    /// <summary>All that can change what a folder holds.</summary>
    Any = Written | Attributes | Closed | Movement | SelfDeleted | SelfMoved,
}
