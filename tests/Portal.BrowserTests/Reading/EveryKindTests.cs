namespace Portal.BrowserTests.Reading;

/// <summary>
/// What holds of every kind of page: on paper, with what readers ask their system for, on a phone, and with large text and wide spacing
/// (WCAG 1.4.4, 1.4.12). That no page of all scrolls sideways is looked at by <see cref="AxeTests"/>.
/// </summary>
public sealed class EveryKindTests(KindsWalk walk) : IClassFixture<KindsWalk>
{
    [Theory]
    [InlineData(Look.PrintedInLight)]
    [InlineData(Look.PrintedInTheDark)]
    public void Every_kind_of_page_prints_dark_text_on_white_without_navigation(Look system) => walk.ExpectNothing(system);

    [Fact]
    public void Nothing_is_lost_in_forced_colours() => walk.ExpectNothing(Look.ForcedColours);

    [Fact]
    public void Nothing_moves_when_less_motion_is_asked_for() => walk.ExpectNothing(Look.LessMotion);

    [Fact]
    public void Readers_can_double_the_size_of_the_text_of_every_kind_of_page() => walk.ExpectNothing(Look.DoubledText);

    [Fact]
    public void Every_kind_of_page_is_without_violations_on_a_phone() => walk.ExpectNothing(Look.Phone);

    [Fact]
    public void Readers_can_space_out_the_text_of_every_kind_of_page() => walk.ExpectNothing(Look.SpacedText);
}
