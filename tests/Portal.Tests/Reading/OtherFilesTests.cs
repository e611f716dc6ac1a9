using System.Diagnostics;
using System.Net.Sockets;
using Portal.Generator.Reading;
using Portal.Model.Diagnostics;

namespace Portal.Tests;

/// <summary>What lies in a content folder that nobody meant to publish, and what is no file at all.</summary>
public sealed class OtherFilesTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly DiagnosticBag bag = new();

    [Theory]
    [InlineData("brand.md~")]
    [InlineData("#prov.md#")]
    [InlineData(".#prov.md")]
    [InlineData("~$mall.docx")]
    [InlineData("~WRL0003.tmp")]
    [InlineData(".~lock.mall.odt#")]
    [InlineData("Thumbs.db")]
    [InlineData("desktop.ini")]
    [InlineData(".DS_Store")]
    [InlineData("brand.md.bak")]
    [InlineData("BRAND.BAK")]
    [InlineData("brand.md.swp")]
    [InlineData("4913")]
    [InlineData("brand.md.orig")]
    [InlineData("brand.md.rej")]
    [InlineData("plan.pdf.crdownload")]
    [InlineData("plan.pdf.part")]
    [InlineData("brand.md___jb_tmp___")]
    public void Files_of_other_programs_are_left_out_without_a_word(string name)
    {
        folder.Write("index.md", "x");
        folder.Write("roller/" + name, "x");

        Assert.Equal(["index.md"], Read().Texts.Select(file => file.Path));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void They_are_counted_except_those_that_begin_with_a_dot()
    {
        foreach (var name in new[] { "brand.md~", "Thumbs.db", ".DS_Store" })
            folder.Write(name, "x");

        Assert.Equal(2, Read().Foreign);
    }

    [Theory]
    [InlineData("ny.md.txt", "Byt namn till \"ny.md\".")]
    [InlineData("Ny mall.md.txt", "Byt namn till \"ny-mall.md\".")]
    [InlineData("plan.pdf.txt", "Byt namn till \"plan.pdf\".")]
    [InlineData("v1.2-plan.pdf", "Byt namn till \"v1-2-plan.pdf\".")]
    [InlineData("anteckning.text", "Byt namn till \"anteckning.txt\".")]
    [InlineData("sida.markdown", "Byt namn till \"sida.md\".")]
    [InlineData("ordlista.yaml", "Byt namn till \"ordlista.yml\".")]
    [InlineData("bild.jpgg", "Byt namn till \"bild.jpg\".")]
    [InlineData("allt.zip", "Packa upp den och lägg filerna som ska publiceras i mappen.")]
    [InlineData("plan.doc", "Spara dokumentet som docx eller pdf.")]
    [InlineData("film.mov", "Spara filmen som mp4.")]
    [InlineData("IMG_0012.HEIC", "Spara bilden som png eller jpg.")]
    [InlineData("Min plan.DOC", "Spara dokumentet som docx eller pdf.")]
    [InlineData("genvag.lnk", "Det är en genväg. Lägg själva filen i mappen.")]
    [InlineData("data.sqlite", "Det här går att publicera: sidor (.md), bilder (.png, .jpg, .jpeg, .webp, .gif, .svg), dokument (.pdf, .docx, .xlsx, .pptx, .odt, .ods, .csv), film och ljud (.m4a, .mp3, .mp4, .ogg, .webm).")]
    public void A_file_that_cannot_be_published_gets_a_remedy_that_helps(string name, string remedy)
    {
        folder.Write(name, "x");
        Read();

        Assert.Equal(remedy, Assert.Single(bag.Sorted()).Suggestion);
    }

    [Theory]
    [InlineData("_tema/logotyp.png", "filen är ingen bild som går att visa", "Spara den igen som png eller svg.")]
    [InlineData("logotyp.png", "filen är ingen bild som går att visa", "Spara den igen som png eller jpg.")]
    [InlineData("con.md", "namnet är reserverat i Windows")]
    [InlineData("Ny sida.md", "namnet får bara ha små bokstäver a–z, siffror och bindestreck")]
    [InlineData("ny.md.txt", "namnet har fått en ändelse för mycket, .txt")]
    public void What_is_wrong_with_a_file_is_one_thing(string name, string message, string? remedy = null)
    {
        folder.Write(name, "x");
        Read();

        var found = Assert.Single(bag.Sorted());
        Assert.Equal((message, remedy ?? found.Suggestion), (found.Message, found.Suggestion));
    }

    [Fact]
    public void A_path_that_Windows_cannot_hold_is_an_error_that_says_so()
    {
        folder.Write(new string('a', 174) + ".md", "x");
        folder.Write("roller/" + new string('b', 171) + ".md", "x");
        folder.Write("c" + new string('c', 247) + ".md", "x");

        Assert.Equal([new string('a', 174) + ".md"], Read().Texts.Select(file => file.Path));
        Assert.Equal(["sökvägen är 251 tecken lång, gränsen är 180: en längre går inte att hämta till en Windows-dator", "sökvägen är 181 tecken lång, gränsen är 180: en längre går inte att hämta till en Windows-dator"], bag.Sorted().Select(found => found.Message));
    }

    [Fact]
    public void A_thousand_folders_within_one_another_are_one_error()
    {
        var path = folder.Path;
        for (var depth = 0; depth < 1000; depth++)
            Directory.CreateDirectory(path = Path.Combine(path, "m"));
        folder.Write("a/b/c/d/e/f/g/h/djup.csv", "x");

        Assert.Equal(["a/b/c/d/e/f/g/h/djup.csv"], Read().Assets.Select(file => file.Path));
        Assert.Equal((DiagnosticRules.MisplacedFile, "m/m/m/m/m/m/m/m/m"), (Assert.Single(bag.Sorted()).Rule, bag.Sorted()[0].Path));
    }

    [Theory]
    [InlineData("ko.md")]
    [InlineData("ko.png")]
    [InlineData("ko.yml")]
    [InlineData("ko.vtt")]
    public async Task A_queue_is_an_error_and_is_never_opened(string name)
    {
        Make("mkfifo", folder[name]);

        await Task.Run(Read).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal((DiagnosticRules.UnreadableFile, "det är ingen vanlig fil"), (Assert.Single(bag.Sorted()).Rule, bag.Sorted()[0].Message));
    }

    [Fact]
    public void A_socket_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "has no such files");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder["x.md"]));
        Read();

        Assert.Equal("det är ingen vanlig fil", Assert.Single(bag.Sorted()).Message);
    }

    [Fact]
    public async Task A_link_to_a_device_is_an_error_and_never_read()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "has no such device");
        File.CreateSymbolicLink(folder["a.md"], "/dev/zero");

        await Task.Run(Read).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal("filen är en symbolisk länk", Assert.Single(bag.Sorted()).Message);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_an_error_too_so_that_nobody_wonders_where_its_pages_are()
    {
        using var other = new TempFolder();
        other.Write("a.md", "x");
        Directory.CreateSymbolicLink(folder["roller"], other.Path);
        Read();

        Assert.Equal(("roller", "mappen är en symbolisk länk"), (Assert.Single(bag.Sorted()).Path, bag.Sorted()[0].Message));
    }

    [Fact]
    public void An_empty_picture_is_an_error()
    {
        folder.Write("a.png", "");
        Read();

        Assert.Equal("filen är tom", Assert.Single(bag.Sorted()).Message);
    }

    [Fact]
    public void A_file_or_folder_that_may_not_be_read_is_an_error()
    {
        Assert.SkipWhen(Environment.UserName == "root", "root may read everything");
        Make("chmod", "000", folder.Write("a.md", "x"));
        folder.Write("roller/b.md", "x");
        Make("chmod", "000", folder["roller"]);
        Read();
        Make("chmod", "700", folder["roller"]);

        Assert.Equal([("a.md", "filen går inte att öppna"), ("roller", "mappen går inte att öppna")], bag.Sorted().Select(found => (found.Path, found.Message)));
    }

    [Fact]
    public void Another_encoding_is_told_at_the_line_where_it_is_seen()
    {
        folder.Write("a.md", [.. "ett\ntv"u8, 0xE5, .. "\n"u8]);
        Read();

        Assert.Equal((2, 3), (Assert.Single(bag.Sorted()).Span.Line, bag.Sorted()[0].Span.Column));
    }

    public void Dispose() => folder.Dispose();

    private ContentFiles Read() => ContentFolder.Read(folder.Path, bag);

    private static void Make(string program, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "has no such files");
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
