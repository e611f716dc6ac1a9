namespace Portal.Generator.Writing;

/// <summary>The output folder cannot be written; the message is a Swedish sentence for the user.</summary>
public sealed class OutputRefusedException(string message, Exception? because = null) : Exception(message, because)
{
    /// <summary>What the system says (errno(3), winerror.h): in the low half of <see cref="Exception.HResult"/>.</summary>
    private const int Busy = 16, OtherDisk = 18, Full = 28, ReadOnly = 30, InUse = 11, InUseOnMac = 35, WindowsReadOnly = 19, WindowsInUse = 32, WindowsFull = 112;

    /// <summary>The refusal for a fault of the file system.</summary>
    public static OutputRefusedException Because(Exception fault, string folder)
    {
        var why = (fault.HResult & 0xFFFF) switch
        {
            Full or WindowsFull => "disken är full. Ta bort något från den, eller välj en mapp på en annan disk med --output",
            ReadOnly or WindowsReadOnly => "disken går bara att läsa. Välj en annan mapp med --output",
            Busy or OtherDisk => "mappen är en egen disk och kan inte bytas ut. Välj en mapp inuti den med --output",
            _ when fault is UnauthorizedAccessException => "du får inte skriva där. Välj en annan mapp med --output, eller be den som sköter datorn om rättigheten",
            _ when IsInUse(fault) => "ett annat program använder den. Stäng det och försök igen",
            _ => $"filsystemet svarar \"{fault.Message}\"",
        };
        return new OutputRefusedException($"Webbplatsen gick inte att skriva till {folder}: {why}. Det som fanns där är orört.", fault);
    }

    /// <summary>True when another program, or another build, has the file.</summary>
    public static bool IsInUse(Exception fault) => fault is IOException && (fault.HResult & 0xFFFF) is InUse or InUseOnMac or WindowsInUse;
}
