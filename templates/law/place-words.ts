// The words in which provisions of several places are compared: structures of penalty, organs, and what differs.
import type { Bilingual } from '../language/bilingual';
import type { Aspect, Likeness } from './compare-places';
import type { Basis } from './schema';

const words = (zh: string, en: string): Bilingual => ({ zh, en });

export const structureWords: Readonly<Record<Basis['structure'], Bilingual>> = {
  A: words(
    '先责令改正，逾期不改正的可以处罚',
    'order to correct first; penalty only where it is not corrected in time',
  ),
  B: words('可以处罚', 'may be penalised'),
  C: words('应当处罚', 'shall be penalised'),
  N: words('该条未设罚款', 'no fine in the provision'),
};

const organWords: Readonly<Record<Basis['competent'], Bilingual>> = {
  'city-management': words(
    '城市管理（综合行政执法）部门',
    'department of city management (comprehensive law enforcement)',
  ),
  'public-security': words('公安机关', 'public security organ'),
  other: words('其他主管部门', 'another competent department'),
};

/** The organ as the provision names it, else the line it belongs to. */
export function organOf({ competent, competentName }: Basis): Bilingual {
  return competentName ?? organWords[competent];
}

export const aspectWords: Readonly<Record<Aspect, Bilingual>> = {
  breach: words('违反的规定', 'the provision breached'),
  consequence: words('处理依据', 'the provision on the consequence'),
  penalty: words('处罚方式和幅度', 'the penalty'),
  competent: words('主管机关', 'the competent organ'),
};

export const likenessWords: Readonly<Record<Likeness, Bilingual>> = {
  same: words('相同', 'same'),
  differs: words('不同', 'differs'),
  unknown: words('待核实', 'to be verified'),
};

/** No provision is held for the place. */
export const notHeld = words(
  '当地规定未收录，由当地单位核实',
  'local provision not held; the authority there verifies it',
);
/** A national one is held; a closer one may exist. */
export const closerMayExist = words('（当地另有规定的，从其规定）', '(subject to local provisions, if any)');
