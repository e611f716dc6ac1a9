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
    public void An_address_of_names_that_the_function_does_not_have_is_a_persons(string email, string? function, bool isPersons) =>
        Assert.Equal(isPersons, ContactAddress.IsPersons(email, function));
}
