// A key's fingerprint, large and in its groups of four: to be read aloud and compared with paper.
import './keys.css';

export function FingerprintGroups({ fingerprint, label }: { readonly fingerprint: string; readonly label: string }) {
  return (
    <p className="fingerprint" role="img" aria-label={`${label} ${fingerprint}`}>
      {fingerprint.split('-').map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group has no other name than its place, and may come twice
        <span key={index}>{group}</span>
      ))}
    </p>
  );
}
