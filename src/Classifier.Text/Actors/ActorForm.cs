namespace Classifier.Text.Actors;

/// <summary>As what an actor is named.</summary>
public enum ActorForm : byte
{
    /// <summary>A body: <c>UBND huyện</c>.</summary>
    Body,

    /// <summary>A person by office: <c>Chủ tịch UBND huyện</c>.</summary>
    Office,

    /// <summary>A territory or country, which may stand for its authorities: <c>xã Tân Lập</c>.</summary>
    Territory,
}
