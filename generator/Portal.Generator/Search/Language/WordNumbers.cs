namespace Portal.Generator.Search.Language;

/// <summary>
/// Numbers words as they come, from 0. A hash table with open addressing that keeps the letters of all words in one array: a large
/// portal asks it eleven million times, and a dictionary of strings takes twice the time.
/// </summary>
public sealed class WordNumbers
{
    private readonly List<(int Start, int Length)> places = [];
    private char[] letters = new char[1 << 14];
    private int used;

    /// <summary>For each place that a hash leads to: a hash, and one more than the number of the word that has it; 0 is free.</summary>
    private (uint Hash, int Next)[] slots = new (uint, int)[1 << 12];

    /// <summary>How many different words have been met.</summary>
    public int Count => places.Count;

    /// <summary>The word with a number. Valid until another word is numbered.</summary>
    public ReadOnlySpan<char> this[int number] => letters.AsSpan(places[number].Start, places[number].Length);

    /// <summary>The number of a word, a new one when it has not been met before.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        ref var slot = ref Find(hash, word);
        if (slot.Next == 0)
        {
            Add(word);
            slot = (hash, places.Count);
            if (places.Count * 2 > slots.Length)
                Grow();
            return places.Count - 1;
        }
        return slot.Next - 1;
    }

    /// <summary>The place of a word, or the free one where it belongs.</summary>
    private ref (uint Hash, int Next) Find(uint hash, ReadOnlySpan<char> word)
    {
        var mask = slots.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot.Next == 0 || slot.Hash == hash && this[slot.Next - 1].SequenceEqual(word))
                return ref slot;
        }
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (used + word.Length > letters.Length)
            Array.Resize(ref letters, letters.Length * 2);
        word.CopyTo(letters.AsSpan(used));
        places.Add((used, word.Length));
        used += word.Length;
    }

    private void Grow()
    {
        var old = slots;
        slots = new (uint, int)[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Next == 0)
                continue;
            var i = (int)slot.Hash & (slots.Length - 1);
            while (slots[i].Next != 0)
                i = (i + 1) & (slots.Length - 1);
            slots[i] = slot;
        }
    }

    /// <summary>A number that different words seldom share.</summary>
    internal static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 0x9E3779B1;
        return hash ^ (hash >> 15);
    }
}
