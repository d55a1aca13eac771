using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    /// <summary>One key and its value, which is ASCII text or, for keys that end in <see cref="BinaryHeaderSuffix"/>, bytes.</summary>
    public class Entry
    {
        private readonly string? text;
        private readonly byte[]? bytes;

        /// <summary>A binary entry.</summary>
        /// <param name="key">Letters, digits, '_', '-', '.'; stored in lower case; must end in <see cref="BinaryHeaderSuffix"/>.</param>
        /// <param name="valueBytes">Any bytes; copied.</param>
        /// <exception cref="ArgumentException">The key is malformed or lacks the suffix.</exception>
        public Entry(string key, byte[] valueBytes)
        {
            Key = MetadataKey.Normalize(key);
            if (!MetadataKey.IsBinary(Key))
            {
                throw new ArgumentException($"The key of a binary entry must end in '{BinaryHeaderSuffix}'.", nameof(key));
            }

            ArgumentNullException.ThrowIfNull(valueBytes);
            bytes = [.. valueBytes];
        }

        /// <summary>An ASCII entry.</summary>
        /// <param name="key">Letters, digits, '_', '-', '.'; stored in lower case; without <see cref="BinaryHeaderSuffix"/>.</param>
        /// <param name="value">Printable ASCII; what a transport does with other characters is its own affair.</param>
        /// <exception cref="ArgumentException">The key is malformed or has the suffix.</exception>
        public Entry(string key, string value)
        {
            Key = MetadataKey.Normalize(key);
            if (MetadataKey.IsBinary(Key))
            {
                throw new ArgumentException($"The key of an ASCII entry must not end in '{BinaryHeaderSuffix}'.", nameof(key));
            }

            ArgumentNullException.ThrowIfNull(value);
            text = value;
        }

        /// <summary>The key, in lower case.</summary>
        public string Key { get; }

        /// <summary>Whether the value is bytes.</summary>
        public bool IsBinary => bytes is not null;

        /// <summary>The text of an ASCII entry.</summary>
        /// <exception cref="InvalidOperationException">The entry is binary.</exception>
        public string Value => text ?? throw new InvalidOperationException("A binary metadata entry has no string value.");

        /// <summary>A copy of the bytes of a binary entry, or an ASCII entry's text as bytes.</summary>
        public byte[] ValueBytes => bytes is null ? Encoding.ASCII.GetBytes(Value) : [.. bytes];

        /// <summary>The key and the text; the bytes of a binary entry are not written out.</summary>
        public override string ToString() => bytes is null
            ? $"[Entry: key={Key}, value={text}]"
            : $"[Entry: key={Key}, valueBytes={bytes}]";
    }
}
