// Pagefind, with a fragment for each of the ten answers.
export async function open() {
  const pagefind = await import("/pagefind/pagefind.js");
  return async (query, count) => {
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, count).map((result) => result.data()))).map((data) => data.meta.title);
  };
}
