using Portal.Model.Text;

namespace Portal.Tests;

public sealed class ContactAddressTests
{
    [Theory]
    [InlineData("anna.berg@kommun.se", "Säkerhetsenheten", true)]
    [InlineData("Anna.Berg2@kommun.se", "Säkerhetsenheten", true)]
    [InlineData("anna-lisa.von.berg@kommun.se", "Krisstöd", true)]
    [InlineData("åsa.öst@kommun.se", "Krisstöd", true)]
    [InlineData("sakerhet@kommun.se", "Säkerhetsenheten", false)]
    [InlineData("intern.sakerhet@kommun.se", "Säkerhetsenheten", false)]
    [InlineData("social.jour@kommun.se", "Socialjouren", false)]
    [InlineData("a.b@kommun.se", "Enheten", true)]
    [InlineData("annbe01@kommun.se", "Säkerhetsenheten", true)]
    [InlineData("jour112@kommun.se", "Jouren", false)]
    [InlineData("social-jour@kommun.se", "Krisstöd", true)]
    [InlineData("anna.berg@kommun.se", null, true)]
    [InlineData("intern.sakerhet@kommun.se", null, true)]
    [InlineData("anna.berg@kommun.example", "Krisstöd", false)]
    [InlineData("anna.berg@example.com", null, false)]
    [InlineData("anna.berg@myexample.com", null, true)]
    [InlineData("larm.112@kommun.se", "Enheten", false)]
    [InlineData("anna.berg@kommun.se", "Anna Berg", true)]
    [InlineData("anna.berg@kommun.se", "Krisstöd, Anna Berg", true)]
    [InlineData("hr.stod@kommun.se", "HR-stöd", false)]
    [InlineData("intern.sakerhet@kommun.se", "Intern säkerhet", false)]
    public void An_address_of_names_that_the_function_does_not_have_is_a_persons(string email, string? function, bool isPersons) =>
        Assert.Equal(isPersons, ContactAddress.IsPersons(email, function));

    [Theory]
    [InlineData("112", true)]
    [InlineData("114 14", true)]
    [InlineData("90101", true)]
    [InlineData("116 111", true)]
    [InlineData("08-465 004 00", true)]
    [InlineData("+46 8 465 004 00", true)]
    [InlineData("020-50 50 50", true)]
    [InlineData("46 50 04", false)]
    [InlineData("8-465 004 00", false)]
    [InlineData("846500400", false)]
    [InlineData("11", false)]
    [InlineData("08-465 004 00 eller 112", false)]
    public void A_number_can_be_dialled_when_it_is_short_or_begins_with_its_area(string number, bool isPhone) =>
        Assert.Equal(isPhone, ContactAddress.IsPhone(number));
}
