using System.Runtime.InteropServices;

namespace Portal.Generator.Writing;

/// <summary>Lets two folders change places in one step where the system can (Linux, macOS), else in two with recovery.</summary>
public static partial class FolderSwap
{
    private const int AtCurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2;          // RENAME_EXCHANGE of renameat2(2); RENAME_SWAP of renamex_np(2) is the same

    /// <summary>Puts <paramref name="fresh"/> in the place of <paramref name="target"/>; the old one ends up in the other's place.</summary>
    public static void Replace(string target, string fresh)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }
        if (!TryExchange(target, fresh))
            ReplaceInSteps(target, fresh);
    }

    /// <summary>The same where the system cannot exchange two folders. When the new one cannot be put there, the old one is put back.</summary>
    internal static void ReplaceInSteps(string target, string fresh)
    {
        Directory.Move(target, Old(target));
        try
        {
            Directory.Move(fresh, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Directory.Move(Old(target), target);
            throw;
        }
        Directory.Move(Old(target), fresh);
    }

    /// <summary>Mends what a stop between two steps of <see cref="Replace"/> left behind.</summary>
    public static void Recover(string target)
    {
        if (!Directory.Exists(Old(target)))
            return;
        if (Directory.Exists(target))
            Directory.Delete(Old(target), recursive: true);
        else
            Directory.Move(Old(target), target);
    }

    private static string Old(string target) => target + ".gammal";

    private static bool TryExchange(string a, string b)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(AtCurrentFolder, a, AtCurrentFolder, b, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(a, b, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library older than glibc 2.28
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string oldPath, string newPath, uint flags);
}
