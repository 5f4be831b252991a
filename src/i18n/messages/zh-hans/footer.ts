import type { footer as en } from '../en/footer';

export const footer: typeof en = {
  title: '关于本页',
  neutral:
    '本页只列出文件与报道的内容及其出处，不评价任何政府。各语言页面均将本方列于首位；英文页面按国名字母顺序排列。',
  licence: (v) => `数据许可：${v.licence}。来源标题属于引用，不在此许可范围内。`,
  version: (v) => `数据版本${v.version}，资料截至${v.asOf}。`,
  download: '下载本数据（JSON）',
  schema: '数据格式（JSON Schema）',
  correction: '提交更正',
  keys: '按键：“/”搜索，P演示，Esc关闭已打开的窗口，方向键沿时间轴移动。',
  privacy: '本页不向任何其他网站请求内容，也不统计访问者。',
};
