// Words of the desk about: the lock. Chinese.

export const zh = {
  title: '锁定',
  hint: '离开时按 Ctrl+L 锁定，或者设定多久不操作自动锁定。设置后，启动程序也要先解锁。',
  guards:
    '锁定只遮住窗口并停止应答，防止旁人顺手查看；它不加密磁盘上的文件。能登录本机这个账户或读取数据文件夹的人，仍可读到案件。请同时使用系统的账户密码和磁盘加密。',
  secret: '口令（数字或者短句）',
  newSecret: '新口令（不改则留空）',
  secretHint: '至少 4 个字符；越长越难猜。口令本身不保存，只保存其 scrypt 校验值。',
  current: '现在的口令',
  again: '再输入一次',
  differs: '两次输入不一致。',
  after: '多久不操作自动锁定',
  never: '不自动锁定',
  minutes_other: '{{count, number}} 分钟',
  set: '启用锁定',
  change: '保存更改',
  remove: '取消锁定',
  kept: '锁定设置已保存。',
  removed: '锁定已取消。',
  lockNow: '立即锁定',
  locked: '已锁定',
  open: '解锁',
  wrong: '口令不对。',
  wait_other: '请等待 {{count, number}} 秒后再试。',
  failed: '未能核对口令，请重新启动程序。',
  forgotten: '忘记口令？',
  forgottenHow:
    '没有找回的办法，也没有后门。能读取本机文件的人可以关闭程序，删除设置文件夹中的 lock.json，再启动即无锁定；案件不受影响。',
  setFirst: '请先在这里设置锁定口令。',
  unreadable: '锁定文件已损坏，已另存，现在没有锁定。请在“设置”中重新设置口令。',
};
