// What can be remembered by: the same table as LearningLimits.cs, which refuses to publish what is outside it. Both are held to
// tests/shared/limits.json. Whatever is written here is within these limits, and whatever is within them is read.

/** Longest id of a question, lesson or course. */
export const ID_LENGTH = 100;

/** Longest address of an acknowledged page, without the slashes at its ends. */
export const ADDRESS_LENGTH = 200;

/** Largest of the two numbers of a version. */
export const VERSION_PART = 63;

export const isId = (text: string): boolean => text.length <= ID_LENGTH && /^[a-z0-9][a-z0-9-]*$/.test(text);

export const isAddress = (text: string): boolean => text.length <= ADDRESS_LENGTH && /^[a-z0-9][a-z0-9/-]*$/.test(text);
