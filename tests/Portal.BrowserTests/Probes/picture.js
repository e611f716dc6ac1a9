// A screenshot as WebP, and how unlike an older picture of the same it is, in its places and colours: 0 is alike, 1 as black and white.
// Both are looked at from afar, so that another word or another font makes no difference.
async ({ png, before }) => {
  const load = (type, base64) => new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = `data:image/${type};base64,${base64}`;
  });
  const draw = (image, width, height) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width, height];
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  };
  const fromAfar = (image) => draw(image, 32, 20).getContext("2d").getImageData(0, 0, 32, 20).data;

  const now = await load("png", png);
  const then = before ? await load("webp", before) : now;
  const [a, b] = [fromAfar(now), fromAfar(then)];
  return {
    webp: draw(now, now.naturalWidth, now.naturalHeight).toDataURL("image/webp", 0.6).split(",")[1],
    unlike: a.reduce((sum, value, at) => sum + Math.abs(value - b[at]), 0) / a.length / 255,
  };
}
