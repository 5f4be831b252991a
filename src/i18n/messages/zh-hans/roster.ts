import { zhHans as f } from '@/i18n/formats/zh-hans';

import type { roster as en } from '../en/roster';

export const roster: typeof en = {
  name: '代表团',
  caption:
    '成员依来源所列次序排列，职务以当时报道为准。“接待方”列出各来源在该次访问或其会见中提到的人员，并不表示每位代表团成员都与其会面。只有来源将言论归于本人时，才列出所谈主题。',
  finding: {
    noRecords: '代表团',
    noDelegation: '这些记录中未见代表团的报道',
    delegations: (v) => `${f.number(v.delegations)}个代表团，具名成员${f.number(v.delegates)}人`,
  },
  empty: '所示记录均不是代表团访问，也不属于任何代表团访问。本次筛选以外的代表团不在此显示。',
  choose: '代表团（按日期）',
  chooseOne: '当前显示的代表团',
  direction: (v) => (v.to === undefined ? `派出方：${v.from}` : `${v.from}赴${v.to}`),
  datedBy: (v) => `${v.date}（${v.form}）`,
  option: (v) => `${v.date}：${v.name}`,
  size: (v) =>
    [
      `具名${f.number(v.named)}人`,
      ...(v.unnamedCounted > 0 ? [`未具名${f.number(v.unnamedCounted)}人`] : []),
      ...(v.hasUncounted
        ? [v.unnamedCounted > 0 ? '另有未具名者，人数未说明' : '其他人未具名，人数未说明']
        : []),
    ].join('，'),
  delegationOf: (v) => `${v.area}代表团`,
  hostSide: (v) => `接待方：${v.area}`,
  alsoThere: '同场活动的其他与会者',
  named: (v) => `具名${f.number(v.count)}人`,
  noHosts: '在所读部分中，接待方无人具名，也无相关描述。',
  standing: {
    head: '代表团团长',
    first_listed: {
      not_stated: '名单首位；团长未说明',
      not_found: '名单首位；所读部分未见团长',
    },
  },
  position: (v) => `来源名单第${v.position}位`,
  capacity: {
    host: '接待方',
    guest: '来宾',
    organiser: '主办方',
    chair: '主持会议',
    speaker: '发言人',
    interviewer: '采访者',
    interviewee: '受访者',
    giver: '颁奖者',
    recipient: '获奖者',
    presenter: '颁发人',
    participant: '与会者',
  },
  roleMissing: '职务未记录',
  alsoPrinted: '另见写法：',
  themesRaised: '所谈主题',
  noRemarks: '未见言论报道',
  basis: {
    instrument_text: '文件文本',
    stated: '表示',
    quoted: '引语',
    reported: '据报道',
  },
  notNamed: '来源未具名',
  notNamedCount: (v) => `${f.number(v.count)}人，来源未具名`,
  nobodyNamed: '该机构无人具名',
  at: '活动：',
  recordsOfVisit: '本次访问及所属记录',
  notes: '说明',
  missing: '已查找而未见',
};
