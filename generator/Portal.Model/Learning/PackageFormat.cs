namespace Portal.Model.Learning;

/// <summary>What learning platforms can take in.</summary>
public enum PackageFormat
{
    /// <summary>SCORM 1.2 (ADL, 2001).</summary>
    Scorm12,

    /// <summary>SCORM 2004 4th edition (ADL, 2009).</summary>
    Scorm2004,

    /// <summary>cmi5, Quartz 1st edition (AICC and ADL, 2016).</summary>
    Cmi5,

    /// <summary>The questions alone, in QTI 3.0 (1EdTech, 2022).</summary>
    Qti3,

    /// <summary>The questions alone, in Moodle's GIFT.</summary>
    Gift,
}

/// <summary>What the formats are called.</summary>
public static class PackageFormats
{
    /// <summary>The word for a format on the command line, in file names and in scripts.</summary>
    public static string Word(this PackageFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>What a package of a course is called.</summary>
    public static string FileOf(this PackageFormat format, Course course) => $"{course.Page.Id}-{format.Word()}.{(format is PackageFormat.Gift ? "txt" : "zip")}";

    /// <summary>What people call it.</summary>
    public static string Title(this PackageFormat format) => format switch
    {
        PackageFormat.Scorm12 => "SCORM 1.2",
        PackageFormat.Scorm2004 => "SCORM 2004",
        PackageFormat.Cmi5 => "cmi5",
        PackageFormat.Qti3 => "QTI 3",
        _ => "GIFT",
    };
}
