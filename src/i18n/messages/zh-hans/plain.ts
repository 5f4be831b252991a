import type { plain as en } from '../en/plain';

export const plain: typeof en = {
  noScript:
    '此浏览器未运行本页脚本：无法选择或筛选，但全部记录、姓名、日期、主题和来源均在本页。使用新版浏览器可查看完整页面。',
  records: '全部记录',
  people: '人员',
  organizations: '机构',
};
