/** Every word that the islands show. Another language is another file with the same keys. */
export const words = {
  close: '关闭',
  cancel: '取消',
  confirm: '确认',
  submit: '提交',
  required: '必填',
  refusal: '不能办理',
  fault: '系统出错',
  hint: '提示',
  faultText: '服务器没有正常回应，本次操作没有生效，您填写的内容仍在页面上。请稍后重试。',
  offline: '网络未连通，本次操作没有生效，您填写的内容仍在页面上。恢复后请再次提交。',
  notAllowed: '没有找到，或者您无权查看、办理。',
  confirmSubmit: '确认提交？提交后不能自行修改。',
  unsavedPhotos: (count: number) => `还有 ${count} 张照片没有送达服务器。确定现在提交吗？`,
  unsaved: '有尚未保存的修改，确定离开吗？',
  draftSaving: '正在保存草稿…',
  draftSaved: (time: string) => `草稿已保存 ${time}`,
  draftFailed: '草稿未能保存，将自动重试',
  draftRestored: (time: string) => `已恢复 ${time} 保存的草稿`,
  draftRestoredPlain: '已恢复您上次填写的草稿',
  fieldErrors: (count: number) => `有 ${count} 处需要修改`,
  secondTab: '此任务已在另一个标签页中打开。请只在一个标签页中填写，以免互相覆盖。',
  loading: '正在载入…',
  loadFailed: '载入失败，请刷新页面重试。',
  formNote: 'Ctrl+S 保存草稿，Ctrl+Enter 提交',
  copied: '已复制',
  changed: '内容有更新。',
  refresh: '刷新',

  answerKept: '已保存',
  answerUnsent: '未送达，请再点一次',
  answersOpen: (open: number, all: number) => (open === 0 ? `共 ${all} 项，已全部填写` : `共 ${all} 项，还有 ${open} 项未填写`),

  diagram: '流程图',
  diagramZoomIn: '放大',
  diagramZoomOut: '缩小',
  diagramFit: '全图',
  diagramToken: '当前环节',
  diagramText: '流程文字说明',
  diagramActive: '正在办理',
  diagramPassed: '已经过',
  diagramIncident: '出错',
  diagramNone: '没有正在办理的环节',
  diagramEnded: '流程已结束',
  legendActive: '当前',
  legendPassed: '已办',
  legendOpen: '未到',

  sign: '签名',
  signHint: '请在框内手写签名',
  signClear: '清除重签',
  signScan: '上传签名扫描件',
  signScanHint: '不能手写的，可上传纸质签名的照片或扫描件',
  signMissing: '请先签名',
  signDone: '已签名',
  signEmpty: '尚未签名',
  signTooBig: '文件不是可用的图片',

  photoAdd: '拍照或选择文件',
  photoLocal: '本机，尚未送达',
  photoSending: '上传中',
  photoSent: '已核对',
  photoRefused: '未被接受',
  photoDiffers: '校验不一致，已保留在本机，将重传',
  photoRemove: '移除',
  photoRetry: '重传',
  photoFull: (max: number) => `最多 ${max} 个`,
  photoUnreadable: '无法读取该图片，请改用 JPEG 或 PNG',
  photoMissing: '请至少上传一张',
  photoStoreFull: '本机存储空间不足，照片未能暂存，请立即联网上传',
  photoSummary: (sent: number, pending: number) => pending === 0 ? `共 ${sent} 个，已全部送达` : `已送达 ${sent} 个，待送达 ${pending} 个`,

  basisSearch: '输入两个字以上，按法规名称或条文查找',
  basisNone: '没有符合的依据',
  basisFound: (count: number) => `找到 ${count} 条，用上下键选择`,
  basisRemove: (label: string) => `移除 ${label}`,
  basisPicked: '已选依据',
  basisMissing: '请至少选择一条依据',
  basisFailed: '依据查找失败，请重试',
  verified: '已核实',
  unverified: '待核',

  help: '键盘快捷键',
  helpRows: [
    ['Alt + K', '打开跳转面板：案号、企业、文书、页面'],
    ['?', '显示本帮助'],
    ['j / k', '列表中下一行 / 上一行；Enter 打开'],
    ['Ctrl + S', '保存草稿'],
    ['Ctrl + Enter', '提交（需确认）'],
    ['Esc', '关闭对话框或面板'],
  ] as const,
  palette: '跳转',
  paletteHint: '输入案号、企业名称、文书编号或页面名称',
  paletteNone: '没有找到',
  menuOpen: '打开菜单',
  menuClose: '收起菜单',
};

/** The messages of form-js, which knows English only. */
const formMessages: ReadonlyArray<readonly [RegExp, (found: RegExpMatchArray) => string]> = [
  [/^Field is required\.$/, () => '此项必填'],
  [/^Field must match pattern .*$/, () => '格式不正确'],
  [/^Field must have minimum value of (.+)\.$/, (found) => `不能小于 ${found[1]}`],
  [/^Field must have maximum value of (.+)\.$/, (found) => `不能大于 ${found[1]}`],
  [/^Field must have minimum length of (.+)\.$/, (found) => `至少 ${found[1]} 个字`],
  [/^Field must have maximum length of (.+)\.$/, (found) => `最多 ${found[1]} 个字`],
  [/^Field must be a valid email\.$/, () => '电子邮箱格式不正确'],
  [/^Field must be a valid {1,2}international phone number.*$/, () => '电话号码格式不正确'],
  [/^Value is not a number\.$/, () => '请填写数字'],
  [/^Value is expected to be an integer\.$/, () => '请填写整数'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (found) => `最多 ${found[1]} 位小数`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (found) => `最接近的可填值是 ${found[1]} 和 ${found[2]}`],
];

export function inOurWords(message: string): string {
  for (const [pattern, say] of formMessages) {
    const found = message.match(pattern);
    if (found) {
      return say(found);
    }
  }
  return message;
}
