namespace Classifier.Text.Actors;

/// <summary>What words say about the role of a body beside them. Verbs look for their subject before them, the others for a body behind them.</summary>
internal enum ActorTrigger : byte
{
    /// <summary>No trigger.</summary>
    None,

    /// <summary>A verb: the subject issues.</summary>
    Issues,

    /// <summary>A verb: the subject decides.</summary>
    Decides,

    /// <summary>A verb: the subject decides, and the body after it is addressed.</summary>
    Asks,

    /// <summary>A verb: the subject decides, and the body after it is its object: <c>khởi tố chủ tịch xã</c>.</summary>
    Punishes,

    /// <summary>A verb: the subject acts.</summary>
    Acts,

    /// <summary>A verb: the subject is quoted.</summary>
    Confirms,

    /// <summary>A verb: the subject acts, and the body after it is visited.</summary>
    Visits,

    /// <summary>A verb: the subject is a guest; without one, the bodies of the rest of the sentence are.</summary>
    Attends,

    /// <summary>The bodies of the rest of the sentence are guests.</summary>
    Guests,

    /// <summary>The bodies of the rest of the sentence are addressed.</summary>
    Addresses,

    /// <summary>The body after it directs.</summary>
    Directs,

    /// <summary>The document after it is a basis. Also a verb of acting when it has a subject.</summary>
    Basis,

    /// <summary>A kind of document: the body whose it is issues it, or is cited when the document is a basis.</summary>
    Document,

    /// <summary>The body after it is quoted.</summary>
    Sources,

    /// <summary>The body right after it is a place.</summary>
    Places,

    /// <summary>The body after it is a partner, not the subject.</summary>
    With,
}
