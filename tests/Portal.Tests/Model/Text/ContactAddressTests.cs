using Portal.Model.Text;

namespace Portal.Tests;

public sealed class ContactAddressTests
{
    [Theory]
    [InlineData("anna.berg@kommun.example", "Säkerhetsenheten", true)]
    [InlineData("Anna.Berg2@kommun.example", "Säkerhetsenheten", true)]
    [InlineData("anna-lisa.von.berg@kommun.example", "Krisstöd", true)]
    [InlineData("åsa.öst@kommun.example", "Krisstöd", true)]
    [InlineData("sakerhet@kommun.example", "Säkerhetsenheten", false)]
    [InlineData("intern.sakerhet@kommun.example", "Säkerhetsenheten", false)]
    [InlineData("social.jour@kommun.example", "Socialjouren", false)]
    [InlineData("a.b@kommun.example", "Enheten", false)]
    [InlineData("larm.112@kommun.example", "Enheten", false)]
    public void An_address_of_names_that_the_function_does_not_have_is_a_persons(string email, string function, bool isPersons) =>
        Assert.Equal(isPersons, ContactAddress.IsPersons(email, function));
}
