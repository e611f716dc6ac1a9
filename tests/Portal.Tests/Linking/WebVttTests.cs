using Portal.Generator.Linking;

namespace Portal.Tests;

public sealed class WebVttTests
{
    private const string Cue = "\n\n00:01.000 --> 00:02.000\nHej.\n";

    [Theory]
    [InlineData("WEBVTT" + Cue)]
    [InlineData("WEBVTT Larma" + Cue)]
    [InlineData("WEBVTT\nKind: captions" + Cue)]
    [InlineData("WEBVTT\n\nNOTE utan tider\n\nförsta\n01:00:00.000 --> 01:00:02.500 line:0 align:start\nHej.\n\n01:00:00.000 --> 01:00:01.000\nTvå på en gång.")]
    [InlineData("WEBVTT\n\n00:59.000 --> 01:00:00.000\nHej.\n\n01:00:00.000 --> 01:00:01.000\nHej då.")]
    public void Captions_in_order_have_no_fault(string text) => Assert.Empty(WebVtt.Faults(text));

    [Theory]
    [InlineData("WEBVT" + Cue, 1, "börjar inte med WEBVTT")]
    [InlineData("WEBVTTT" + Cue, 1, "börjar inte med WEBVTT")]
    [InlineData("WEBVTT\n\n00:01,000 --> 00:02,000\nHej.", 3, "tiderna går inte att läsa")]
    [InlineData("WEBVTT\n\n0:01.000 --> 0:02.000\nHej.", 3, "tiderna går inte att läsa")]
    [InlineData("WEBVTT\n\n00:61.000 --> 00:62.000\nHej.", 3, "tiderna går inte att läsa")]
    [InlineData("WEBVTT\n\n00:02.000 --> 00:02.000\nHej.", 3, "slutar innan den börjar")]
    [InlineData("WEBVTT\n\n00:02.500 --> 00:02.400\nHej.", 3, "slutar innan den börjar")]
    [InlineData("WEBVTT\n\n00:02.000 --> 00:03.000\nHej.\n\n00:01.999 --> 00:04.000\nHej.", 6, "börjar före den som står över")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n\nHej.", 3, "ingen text under tiderna")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000", 3, "ingen text under tiderna")]
    [InlineData("WEBVTT\n", 2, "inga undertexter")]
    public void A_fault_is_told_with_its_line(string text, int line, string words)
    {
        var fault = Assert.Single(WebVtt.Faults(text));

        Assert.Equal(line, fault.Line);
        Assert.Contains(words, fault.Message);
    }

    [Fact]
    public void All_faults_are_told_at_once() =>
        Assert.Equal([1, 3, 6], WebVtt.Faults("Hej\n\n00:01,000 --> 00:02.000\nHej.\n\n00:02.000 --> 00:01.000\nHej.").Select(fault => fault.Line));
}
