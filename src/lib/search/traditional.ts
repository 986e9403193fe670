/**
 * Traditional characters that stand for exactly one simplified character in technical prose. Those that merge with others
 * (乾, 後, 裏) are left alone unless the simplified one is the common reading here.
 */
const PAIRS =
	'個个為为這这們们來来時时對对說说過过還还後后動动開开關关間间問问題题點点節节網网絡络線线組组結结構构總总覽览狀状態态應应該该與与將将從从數数據据庫库儲储參参設设備备實实現现環环變变運运處处務务標标籤签選选擇择' +
	'調调親亲優优級级資资請请額额載载負负執执內内際际號号碼码錯错誤误訊讯檔档頁页檢检測测試试驗验證证權权認认識识區区塊块單单雙双條条麼么樣样種种類类釋释義义術术語语連连傳传輸输發发佈布滾滚復复製制啟启閉闭終终殺杀' +
	'刪删創创讀读寫写鏡镜層层專专屬属記记錄录誌志報报監监視视圖图畫画綫线邊边車车輛辆隊队雲云計计機机擴扩縮缩壓压緩缓異异驅驱維维護护幾几萬万億亿無无會会當当學学習习練练見见規规則则範范圍围導导嚮向響响舊旧進进階阶' +
	'簡简體体譯译轉转換换遠远長长強强輕轻聲声頭头歷历鎖锁鑰钥憑凭隱隐顯显預预熱热遷迁掛挂領领續续斷断軟软電电腦脑業业產产顧顾決决衝冲針针緒绪綁绑編编註注閘闸叢丛項项輯辑輪轮鉤钩兩两稱称話话讓让詞词詢询詳详論论質质' +
	'輔辅較较遞递鏈链鍵键陣阵靜静順顺須须餘余駐驻驟骤徑径邏逻僅仅滿满極极隨随聯联攔拦濾滤災灾獨独獲获盤盘確确穩稳約约細细統统經经舉举蓋盖補补觸触訂订訪访許许診诊議议賴赖辦办銷销閱阅雜杂離离頻频樹树殘残錨锚閾阈彈弹' +
	'貝贝紹绍託托採采衛卫壞坏併并';
const characters = [...PAIRS];

/** Traditional to simplified. */
export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
	characters.flatMap((character, index) =>
		index % 2 === 0 && character !== characters[index + 1] ? [[character, characters[index + 1]!] as const] : [],
	),
);
