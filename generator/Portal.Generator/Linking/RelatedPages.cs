using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Portal.Model;
using Portal.Model.Pages;

namespace Portal.Generator.Linking;

/// <summary>
/// Finds the pages a reader may want next: they link to the page, it links to them, or they have topics in common. Only pages that
/// something joins to it are looked at, never every pair of pages.
/// </summary>
public sealed class RelatedPages
{
    private const int Most = 8;
    private const int Enough = 2;
    private const int ForLinkHere = 2;
    private const int ForLinkFromHere = 1;
    private const int ForTopic = 2;

    /// <summary>The pages that can be related, in reading order. Elsewhere they are numbers, their places here.</summary>
    private readonly List<Page> candidates;
    private readonly ILookup<Page, int> linked;
    private readonly ILookup<Page, int> linking;
    private readonly ILookup<string, int> withTopic;

    /// <summary>Prepares to find the related pages of any page.</summary>
    /// <param name="model">The portal. Lessons, tests and the start page are related to nothing.</param>
    /// <param name="links">The pages that each page links to.</param>
    public RelatedPages(PortalModel model, Dictionary<Page, List<Page>> links)
    {
        candidates = [.. model.Sections.SelectMany(section => section.Pages).Where(page => page is not (LessonPage or TestPage) && page != model.Start)];
        var places = candidates.Index().ToDictionary(page => page.Item, page => page.Index);
        linked = links.SelectMany(from => from.Value.Where(places.ContainsKey).Select(to => (from.Key, to))).ToLookup(link => link.Key, link => places[link.to]);
        linking = candidates.SelectMany((page, place) => links[page].Select(to => (to, place))).ToLookup(link => link.to, link => link.place);
        withTopic = candidates.SelectMany((page, place) => page.Meta.Topics.Select(topic => (topic.Value, place))).ToLookup(pair => pair.Value, pair => pair.place);
    }

    /// <summary>Finds the pages that have most to do with others, on one thread.</summary>
    public sealed class Finder(RelatedPages related)
    {
        private readonly int[] scores = new int[related.candidates.Count];
        private readonly List<int> scored = [];
        private readonly PriorityQueue<int, (int Score, int Place)> best = new(); // the least of the best first

        /// <summary>The pages that have most to do with a page, the closest first.</summary>
        public ImmutableArray<Page> Of(Page page)
        {
            Add(related.linking[page], ForLinkHere);
            Add(related.linked[page], ForLinkFromHere);
            foreach (var topic in page.Meta.Topics.Select(topic => topic.Value).Distinct())
                Add(related.withTopic[topic], ForTopic);
            foreach (var place in scored)
            {
                var rank = (scores[place], -place);
                scores[place] = 0;
                if (rank.Item1 < Enough || related.candidates[place] == page)
                    continue;
                if (best.Count < Most)
                    best.Enqueue(place, rank);
                else if (best.TryPeek(out _, out var least) && rank.CompareTo(least) > 0)
                    best.DequeueEnqueue(place, rank);
            }
            scored.Clear();
            var found = new Page[best.Count];
            while (best.Count > 0)
                found[best.Count - 1] = related.candidates[best.Dequeue()];
            return ImmutableCollectionsMarshal.AsImmutableArray(found);
        }

        private void Add(IEnumerable<int> places, int score)
        {
            foreach (var place in places)
            {
                if (scores[place] == 0)
                    scored.Add(place);
                scores[place] += score;
            }
        }
    }
}
