// A short hash of a text: FNV-1a, 32 bits over its UTF-8 bytes. The same as ShortHash.cs; both are held to tests/shared/hashes.json.

export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Fifteen bits of it, for a course in a check code. */
export function courseMark(id: string): number {
  const hash = hash32(id);
  return (hash ^ (hash >>> 15)) & 0x7fff;
}
