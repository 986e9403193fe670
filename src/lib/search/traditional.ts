/**
 * Traditional characters that stand for exactly one simplified character in technical prose. Those that merge with others
 * (乾, 後, 裏) are left alone unless the simplified one is the common reading here.
 */
const PAIRS =
	'個个為为這这們们來来時时對对說说過过還还後后動动開开關关間间問问題题點点節节網网絡络線线組组結结構构總总覽览' +
	'狀态態态應应該该與与將将從从數数據据庫库儲储參参設设備备實实現现環环變变運运行行處处務务端端應应' +
	'標标籤签選选擇择調调度度親亲優优級级節节點点資资源源請请求求額额載载負负衡衡執执內内網网際际號号碼码' +
	'錯错誤误訊讯檔档頁页檢检測测試试驗验證证權权限限認认識识區区塊块單单雙双條条麼么什什樣样種种類类' +
	'釋释義义術术語语連连接接埠埠傳传輸输發发佈布滾滚復复製制啟启閉闭終终殺杀刪删除除創创建建讀读寫写' +
	'鏡镜像像層层專专屬属記记錄录誌志報报警警監监視视圖图畫画綫线邊边車车輛辆隊队雲云計计算算機机器器' +
	'擴扩縮缩容容壓压緩缓慢慢異异驅驱逐逐維维護护幾几萬万億亿無无會会當当學学習习練练見见規规則则範范圍围' +
	'導导嚮向響响應应舊旧進进階阶簡简體体繁繁語语譯译轉转換换遠远近近長长短短強强弱弱輕轻重重聲声明明' +
	'頭头尾尾歷历史史備备份份還还原原鎖锁鑰钥匙匙憑凭隱隐藏藏顯显示示預预默默熱热冷冷遷迁移移掛挂卸卸' +
	'載载卷卷領领申申續续斷断點点軟软硬硬件件體体電电腦脑業业務务產产品品顧顾問问題题決决策策衝冲突突';
const characters = [...PAIRS];

/** Traditional to simplified. */
export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
	characters.flatMap((character, index) =>
		index % 2 === 0 && character !== characters[index + 1] ? [[character, characters[index + 1]!] as const] : [],
	),
);
