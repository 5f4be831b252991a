import type { pictures as en } from '../en/pictures';

export const pictures: typeof en = {
  heading: '图片和表格',
  about:
    '所选范围的每幅图，附标题、图例、来源和版本。SVG在任何尺寸下都保持清晰，文字可编辑；PNG在各处显示一致。',
  name: { timeline: '时间轴', themes: '主题', years: '各年主题', records: '记录' },
  formats: {
    svg: 'SVG',
    png: 'PNG',
    png2: 'PNG（两倍尺寸）',
    copyPng: '复制图片',
    copySvg: '复制SVG代码',
    copyTable: '复制表格',
  },
  action: (v) => `${v.format}：${v.name}`,
  tables: '供文字处理软件使用的表格',
  tablesAbout: '复制的表格附标题、来源和版本。',
  saved: (v) => `已保存：${v.file}`,
  copied: (v) => `已复制：${v.name}`,
  refused: '浏览器未允许复制。',
  failed: '图片未能生成。',
  selection: (v) => `所选范围：${v.filters.join('；')}。`,
  source: (v) =>
    `Communiqué：${v.title}，版本${v.version}，资料截至${v.asOf}。制作日期：${v.made}。`,
  undated: (v) => `另有${v.count}条记录在所读来源中没有日期，图中未列出。`,
  more: (v) => `页面上还有${v.count}条记录。`,
};
