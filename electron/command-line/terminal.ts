// The two streams a command speaks to: results on the one, everything said to people on the other.

export type Terminal = {
  /** One line of results to standard output. */
  readonly out: (line: string) => void;
  /** Text to standard error, as is. */
  readonly err: (text: string) => void;
  /** Whether standard error is a screen that can show a moving bar, and how wide it is. */
  readonly screenColumns: number | null;
};

/** The process's own streams. A reader that went away (`| head`) ends the talking, not the work. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    out: speaker(stdout, '\n'),
    err: speaker(stderr, ''),
    screenColumns: stderr.isTTY ? (stderr.columns ?? 80) : null,
  };
}

function speaker(stream: NodeJS.WriteStream, end: string): (text: string) => void {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text + end);
  };
}
