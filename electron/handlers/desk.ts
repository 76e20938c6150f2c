// What handlers need of the machine, handed to them: real in the program, stand-ins in tests.
import type { Bilingual } from '../../templates/language/bilingual';
import type { ThirdParty } from '../about/third-party';
import type { BackupKeeper } from '../backups/keeper';
import type { Restore } from '../backups/restore/pending';
import type { BackupWork } from '../backups/thread/work';
import type { officeChannels } from '../contract/office-channels';
import type { Outcome } from '../contract/outcome';
import type { OutputOf } from '../contract/table';
import type { Examples } from '../examples/examples';
import type { Lock } from '../lock/lock';
import type { PaperWorker } from '../paper-worker/questions';
import type { Spooler } from '../printing/spooler/spooler';
import type { Door } from '../sealing/door';
import type { Sealing } from '../sealing/sealing';
import type { ServerDoor } from '../server/server-door';
import type { Store } from '../store/store-port';
import type { PublisherKey } from '../updates/publisher-key';
import type { BatchesAtWork } from './batch/batches-at-work';
import type { CasesAtHand } from './cases-at-hand';
import type { ExportedFiles } from './exported-files';
import type { HandedFiles } from './handed-files';
import type { OfficeAtHand } from './office-at-hand';
import type { OwnSaves } from './own-saves';

export type DeskSettings = OutputOf<typeof officeChannels, 'settings:get'>['settings'];

/** Questions to the person by the system's dialogs. Paths stay in the machine. */
export type Dialogs = {
  /** Null where the person thought better of it; likewise below. */
  chooseFolder(title: Bilingual): Promise<string | null>;
  openFiles(
    title: Bilingual,
    kind: 'json' | 'lists' | 'parties' | 'pictures' | 'scans' | 'updates' | 'yaml' | 'bundles' | 'certificates',
  ): Promise<readonly string[] | null>;
  saveFile(title: Bilingual, suggestedName: string): Promise<string | null>;
  confirm(question: Bilingual, action: Bilingual): Promise<boolean>;
};

/** The system's own programs. Each answers whether the system did it. */
export type Opener = {
  open(path: string): Promise<boolean>;
  reveal(path: string): void;
  guide(language: 'zh' | 'en'): Promise<boolean>;
};

/** A PDF that this program did not make itself. */
export type OutsidePaper = { readonly name: string; readonly pdf: Uint8Array };

/** Shows such PDFs where nothing of the desk can be reached. */
export type Outside = {
  /** Until the person closed it; a fault where it could not be shown, or had to be ended. */
  show(paper: OutsidePaper): Promise<Outcome<Record<string, never>>>;
};

export type SettingsKeeper = {
  get(): DeskSettings;
  /** @throws errors of node:fs */
  save(settings: DeskSettings): Promise<void>;
};

/** What the system says of itself, without names. */
export type SystemFacts = {
  readonly os: string;
  readonly release: string;
  readonly arch: string;
  readonly memoryBytes: number;
  readonly freeMemoryBytes: number;
  /** Where the data folder lies; null where the system does not say. */
  readonly freeDiskBytes: number | null;
  readonly screens: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
};

/** The program itself. */
export type Program = {
  readonly platform: string;
  readonly arch: string;
  /** Electron, Chromium, Node. */
  readonly runtime: readonly { readonly name: string; readonly version: string }[];
  readonly thirdParty: () => Promise<readonly ThirdParty[]>;
  /** Absolute folder of the texts of law and papers that come with the program. */
  readonly texts: string;
  /** Null where this build has none. */
  readonly publisherKey: () => Promise<PublisherKey | null>;
  readonly handed: HandedFiles;
  readonly system: () => Promise<SystemFacts>;
  /** Oldest first. */
  readonly lastLogLines: (most: number) => Promise<readonly string[]>;
};

/** What keeps the data of this office safe beside the data folder itself. */
export type Backups = {
  readonly keeper: BackupKeeper;
  readonly work: BackupWork;
  /** The last restore of the whole, null for none. */
  readonly restored: () => Promise<Restore | null>;
  /** Whether restored data wait for the next start. */
  readonly restoreWaits: () => Promise<boolean>;
  /** Ends the program as closing does, and starts it again. */
  readonly restart: () => void;
};

export type Desk = {
  readonly store: Store;
  readonly worker: PaperWorker;
  readonly dialogs: Dialogs;
  readonly opener: Opener;
  readonly outside: Outside;
  readonly spooler: Spooler;
  readonly settings: SettingsKeeper;
  readonly examples: () => Promise<Examples>;
  /** Absolute folder; each operation's photographs lie in a folder of its id. */
  readonly photographs: string;
  /** Absolute folder of this office's key and of the list of neighbours. */
  readonly keys: string;
  readonly backups: Backups;
  readonly version: string;
  readonly program: Program;
  readonly lock: Lock;
  readonly sealing: Sealing;
  readonly door: Promise<Outcome<Door>>;
  readonly server: ServerDoor;
  readonly now: () => Date;
  /** Batches in hand, and the threads that set their papers. */
  readonly batches: BatchesAtWork;
  readonly office: OfficeAtHand;
  readonly cases: CasesAtHand;
  readonly exported: ExportedFiles;
  readonly ownSaves: OwnSaves;
};

/** As much of it as papers are made, issued and recorded with: what the command line has as well. */
export type PaperDesk = Pick<
  Desk,
  'store' | 'worker' | 'settings' | 'photographs' | 'version' | 'now' | 'office' | 'cases' | 'ownSaves'
>;

/** What the program is made of before the handlers' own parts are added. */
export type Machine = Omit<Desk, 'office' | 'cases' | 'exported' | 'ownSaves'>;
