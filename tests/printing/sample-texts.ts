// Fictitious sentences of an order to correct in both languages, with everything that makes lines hard to break.

export const factText =
  '经查，你单位于2026年11月20日10时30分在平湖市当湖街道人民路128号门前实施了超出门窗、外墙经营的行为，占用人行道面积约12.50平方米，违反了《浙江省城市市容和环境卫生管理条例》第十七条第一款的规定。上述事实有现场检查（勘验）笔录、现场照片4张、询问笔录等证据为证。';
export const factEnglish =
  'Upon investigation, at 10:30 on 20 November 2026 your unit carried on business beyond the doors, windows and outer walls of the premises at No. 128 Renmin Road, Danghu Subdistrict, Pinghu, occupying about 12.50 square metres of the pavement, in violation of Article 17, paragraph 1 of the Regulations of Zhejiang Province on the Administration of City Appearance and Environmental Sanitation.';
export const orderText =
  '根据《中华人民共和国行政处罚法》第二十八条第一款“行政机关实施行政处罚时，应当责令当事人改正或者限期改正违法行为”的规定，现责令你单位于2026年11月27日17时前改正上述违法行为，具体要求如下：';
export const orderEnglish =
  'In accordance with Article 28, paragraph 1 of the Law of the People’s Republic of China on Administrative Penalty, your unit is hereby ordered to correct the above violation before 17:00 on 27 November 2026, as follows:';
export const remedyText =
  '如不服本通知，可以自收到本通知之日起六十日内向平湖市人民政府申请行政复议，也可以在六个月内依法向平湖市人民法院提起行政诉讼。逾期不改正的，本机关将依法处理——包括但不限于作出行政处罚决定……';
export const remedyEnglish =
  'If you do not accept this notice, you may apply to the People’s Government of Pinghu Municipality for administrative reconsideration within sixty days, or institute proceedings in the People’s Court of Pinghu Municipality within six months, in accordance with law.';
