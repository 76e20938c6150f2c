// Several paper threads for work that comes in heaps: each question goes to the one with the least to do. They are started
// when they are first needed and let go when the heap is done; the desk's own thread stays free for the screen.
import type { Office } from '../../templates/office/office';
import type { Outcome } from '../contract/outcome';
import type { Log } from '../log/log-book';
import { PaperThread } from './paper-thread';
import type { Answer, Ask, PaperWorker, QuestionName } from './questions';

type Member = { readonly thread: PaperThread; asked: number };

export class PaperCrew implements PaperWorker {
  private members: readonly Member[] = [];

  /** @param entry absolute path of the worker's bundle. @param size how many threads work at once */
  constructor(
    private readonly entry: string,
    readonly size: number,
    private readonly log?: Log,
  ) {}

  async ask<N extends QuestionName>(name: N, office: Office, question: Ask<N>): Promise<Outcome<Answer<N>>> {
    if (this.members.length === 0) this.members = Array.from({ length: this.size }, () => this.member());
    const member = this.members.reduce((least, one) => (one.asked < least.asked ? one : least));
    member.asked += 1;
    try {
      return await member.thread.ask(name, office, question);
    } finally {
      member.asked -= 1;
    }
  }

  /** Gives the threads' memory back; the next question starts them anew. */
  async rest(): Promise<void> {
    const { members } = this;
    this.members = [];
    await Promise.all(members.map(({ thread }) => thread.close()));
  }

  private member(): Member {
    return { thread: new PaperThread(this.entry, this.log), asked: 0 };
  }
}

/** One processor is left to the desk itself; more than four wait for the disk. */
export function crewSize(processors: number): number {
  return Math.max(1, Math.min(4, processors - 1));
}
