// Text files that esbuild puts into a bundle as strings.
declare module "*.txt" {
  const text: string;
  export default text;
}
