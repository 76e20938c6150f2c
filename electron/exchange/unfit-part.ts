// A part of a bundle whose content is not what its role says, as a refusal that names it.
import type { Finding } from '../../templates/checks/finding';
import { type BundleRefusal, refusals } from '../bundles/refusal';

export function unfitPart(path: string, finding: Pick<Finding, 'code' | 'sentence'> | undefined): BundleRefusal {
  const why = finding?.sentence ?? { zh: '', en: '' };
  return finding?.code === 'file-newer' ? refusals.newer(why) : refusals.contentUnfit(path, why);
}
