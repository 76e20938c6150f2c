// The rules of warnings in words: what is compared with what, so that a person can count it again with a pencil.
import type { Bilingual } from '../language/bilingual';
import type { Warning, WarningSettings } from './warning';

export function explainRule({ rule, trend }: Pick<Warning, 'rule' | 'trend'>, settings: WarningSettings): Bilingual {
  const { lookBackMonths, periodDays, periods, least } = settings;
  if (rule === 'party-on-both-sides')
    return {
      zh: `规则：同一证件号码的当事人，近${lookBackMonths}个月内在两个以上省级行政区有记录。遮盖的号码不作比对。`,
      en: `Rule: a party of one code has records in two or more provinces in the last ${lookBackMonths} months. Masked codes are not compared.`,
    };
  if (rule === 'party-again')
    return {
      zh: `规则：同一证件号码的当事人，近${lookBackMonths}个月内有两起以上记录。遮盖的号码不作比对。`,
      en: `Rule: a party of one code has two or more records in the last ${lookBackMonths} months. Masked codes are not compared.`,
    };
  const about =
    rule === 'matter-rising'
      ? { zh: '同一事项、同一设区市', en: 'one matter in one city' }
      : { zh: '同一地点', en: 'one place' };
  const before = trend === null ? '' : [...trend.before].reverse().join('、');
  const earlier =
    before === ''
      ? { zh: '', en: '' }
      : { zh: `此前各期依次为${before}起。`, en: ` Earlier periods in order: ${before.replaceAll('、', ', ')}.` };
  return {
    zh: `规则：${about.zh}，近${periodDays}天的起数不少于${least}，并且超过此前${periods}个${periodDays}天的平均数加其平方根的两倍。${earlier.zh}`,
    en: `Rule: ${about.en} has at least ${least} in the last ${periodDays} days, and more than the mean of the ${periods} periods of ${periodDays} days before plus twice its square root.${earlier.en}`,
  };
}
