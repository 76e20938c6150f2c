// A moment in China's time, in the desk's language.
import { useSpeech } from '../../words/speech';

export function MomentWords({ at }: { readonly at: string }) {
  const { language } = useSpeech();
  const clock = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
  return <time dateTime={at}>{clock.format(new Date(at))}</time>;
}
