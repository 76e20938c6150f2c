// Saves that the machine makes by itself, such as noting a print: to the window they are no change by somebody else.

export class OwnSaves {
  private readonly next = new Map<string, string>();

  /** @param from the version the machine saved over, @param to the one it made (moments of `updatedAt`) */
  note(id: string, from: string, to: string): void {
    if (from !== to) this.next.set(`${id} ${from}`, to);
  }

  /** The version that the window's own has become through the machine's saves alone. */
  follow(id: string, seen: string): string {
    let version = seen;
    for (let step = this.next.get(`${id} ${version}`); step !== undefined; step = this.next.get(`${id} ${version}`)) {
      version = step;
    }
    return version;
  }
}
