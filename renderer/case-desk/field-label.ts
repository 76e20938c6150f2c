// Names a field to the clerk, as the form does.
import { fieldName } from '../../templates/checks/field-names';
import type { Bilingual } from '../../templates/language/bilingual';
import type { FormMatter } from '../case-form/form-context';

const side = /\.(zh|en)$/;

/** party.name.en -> 当事人名称（姓名）（英文） / name of the party (English). Facts are named as the matter does. */
export function fieldLabel(path: string, matters: readonly FormMatter[], matterId: string): Bilingual {
  const language = side.exec(path)?.[1];
  const bare = path.replace(side, '');
  const fact = /^act\.facts\.(\w+)$/.exec(bare)?.[1];
  const matter = matters.find(({ id }) => id === matterId);
  const name = matter?.facts.find(({ key }) => key === fact)?.label ?? ownName(bare) ?? fieldName(bare);
  if (language === 'zh') return { zh: `${name.zh}（中文）`, en: `${name.en} (Chinese)` };
  if (language === 'en') return { zh: `${name.zh}（英文）`, en: `${name.en} (English)` };
  return name;
}

/** Fields that the checks never name, and lists taken as a whole. */
const ownNames: Readonly<Record<string, Bilingual>> = {
  authority: { zh: '出具文书的机关', en: 'issuing authority' },
  matter: { zh: '事项', en: 'matter' },
  source: { zh: '案件来源', en: 'source of the case' },
  operation: { zh: '联合行动', en: 'joint operation' },
  'act.division': { zh: '违法行为发生地', en: 'division of the act' },
  'party.kind': { zh: '当事人类型', en: 'kind of party' },
  'party.identity.kind': { zh: '证件类型', en: 'kind of identity document' },
  officers: { zh: '执法人员', en: 'officers' },
  evidence: { zh: '证据', en: 'evidence' },
  papers: { zh: '已签发文书', en: 'papers issued' },
  'grounds.first': { zh: '是否初次违法', en: 'first violation' },
  'grounds.harm': { zh: '危害后果', en: 'harmful consequences' },
  'grounds.corrected': { zh: '是否及时改正', en: 'rectified in time' },
  'grounds.fault': { zh: '主观过错', en: 'fault' },
  'grounds.evidence': { zh: '证明各项答案的证据', en: 'evidence of the answers' },
  'correction.immediately': { zh: '立即改正', en: 'correction at once' },
  'correction.reinspection': { zh: '复查', en: 're-inspection' },
};

function ownName(path: string): Bilingual | undefined {
  return ownNames[path];
}
