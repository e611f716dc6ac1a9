using System.Text;
using Portal.Generator.Reading.Leaks;

namespace Portal.Tests;

public sealed class PicturePositionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_position_is_found_in_every_format_and_byte_order(bool isLittle)
    {
        var tiff = LeakyFiles.Tiff(isLittle, withPosition: true);

        Assert.True(PicturePosition.Has(LeakyFiles.Jpeg(tiff)));
        Assert.True(PicturePosition.Has(LeakyFiles.Png(tiff)));
        Assert.True(PicturePosition.Has([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPEXIF"u8, 0, 0, 0, 0, .. tiff]));
        Assert.True(PicturePosition.Has([.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPEXIF"u8, 0, 0, 0, 0, .. "Exif\0\0"u8, .. tiff]));
    }

    [Fact]
    public void A_position_in_xmp_is_found() =>
        Assert.True(PicturePosition.Has([.. Pictures.Png(1, 1), .. Encoding.UTF8.GetBytes("<rdf:Description exif:GPSLatitude=\"58,24N\"/>")]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Other_metadata_is_no_position(bool isLittle)
    {
        Assert.False(PicturePosition.Has(LeakyFiles.Jpeg(LeakyFiles.Tiff(isLittle, withPosition: false))));
        Assert.False(PicturePosition.Has(Pictures.Jpeg(10, 10, orientation: 6)));
        Assert.False(PicturePosition.Has(Pictures.Png(10, 10)));
        Assert.False(PicturePosition.Has([]));
    }

    [Fact]
    public void A_picture_that_is_cut_anywhere_is_read_without_a_fault()
    {
        var picture = LeakyFiles.Jpeg(LeakyFiles.Tiff(isLittle: true, withPosition: true));
        for (var length = 0; length < picture.Length; length++)
            PicturePosition.Has(picture.AsSpan(0, length));
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var spoilt = picture.ToArray();
            spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
            PicturePosition.Has(spoilt);
        }
    }
}
