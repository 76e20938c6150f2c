// What is said of a bug: that nothing was lost on the clerk's side, and what those who keep the program need.

export function bugText(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `程序错误，此项未能完成。请将以下内容交给维护人员。/ A bug: this was not done. Hand the following to those who keep the program.\n${detail}`;
}
