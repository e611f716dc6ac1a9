/** A bundle that a page does not load by itself. The link in the head makes the browser check its bytes first. */
export function loadModule<T>(url = "", integrity = ""): Promise<T> {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = url;
  link.integrity = integrity;
  document.head.append(link);
  return import(url) as Promise<T>;
}
