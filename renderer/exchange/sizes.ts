// How large a file is, in words that a person compares at a glance.

/** 820 B, 40 KB, 2.1 MB: units of 1,024 as file managers count. */
export function writeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
