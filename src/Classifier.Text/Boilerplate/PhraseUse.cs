namespace Classifier.Text.Boilerplate;

/// <summary>How a phrase of <c>boilerplate.tsv</c> tells furniture from text.</summary>
[Flags]
internal enum PhraseUse : short
{
    None = 0,

    /// <summary>Furniture when the line holds nothing else but such phrases, stamps and numbers; or three of them in a row.</summary>
    Item = 1,

    /// <summary>As <see cref="Item"/>, and one alone is enough wherever it stands.</summary>
    Sure = 2,

    /// <summary>As <see cref="Item"/>, but only beside other furniture or at the head of the page: the words are also those of headings.</summary>
    Weak = 4,

    /// <summary>A label that a date or time follows.</summary>
    Label = 8,

    /// <summary>Stands between other elements and is nothing by itself.</summary>
    Filler = 16,

    /// <summary>Begins a line, or the last words of a longer one, that is furniture to its end.</summary>
    Opening = 32,

    /// <summary>Heads a list of other articles.</summary>
    Heading = 64,

    /// <summary>Names a picture's author.</summary>
    Credit = 128,

    /// <summary>A news agency or paper.</summary>
    Agency = 256,

    /// <summary>A place that reports are sent from.</summary>
    Place = 512,

    /// <summary>An act that captions show.</summary>
    Act = 1024,

    /// <summary>Whom captions show: words that headlines do not begin with.</summary>
    Person = 16384,

    /// <summary>The occasion at the end of a caption.</summary>
    Occasion = 2048,

    /// <summary>Begins a line of the layout of official documents.</summary>
    Official = 4096,

    /// <summary>Begins a line of contact data, furniture only beside a footer.</summary>
    Contact = 8192,
}
