<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Vitrine</source>
        <translation>关于 Vitrine</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Library and backups</source>
        <translation>资料库和备份</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Version {version}. Your results, keys and record stay on this computer and in your bucket.</source>
        <translation>版本 {version}。您的结果、密钥和记录都留在本机和您的存储桶。</translation>
    </message>
    <message>
        <source>Versions and folders as text, for a report. No key and no prompt is among them.</source>
        <translation>版本和文件夹的文本，用于报告。不含密钥和提示词。</translation>
    </message>
</context>
<context>
    <name>ActionsRow</name>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Grab frame</source>
        <translation>抓取帧</translation>
    </message>
    <message>
        <source>Make a video from it</source>
        <translation>由它制作视频</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>混合重做</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
</context>
<context>
    <name>ActiveLinks</name>
    <message>
        <source>A stopped link opens no more. Your originals stay.</source>
        <translation>停止的链接不再能打开。您的原件会保留。</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>有效链接</translation>
    </message>
    <message>
        <source>No link opens now.</source>
        <translation>目前没有有效链接。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping a link deletes the shared copy. Your originals stay.</source>
        <translation>停止链接会删除共享副本。您的原件会保留。</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n files copied</source>
        <translation>
            <numerusform>已复制 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>Found again, with %n other(s) that were moved along.</source>
        <translation>
            <numerusform>已找回，另有 %n 个一同移动的文件也已找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>定位 {name}</translation>
    </message>
    <message>
        <source>No video model is listed yet. Try again in a moment.</source>
        <translation>还没有列出视频模型。请稍后再试。</translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation>提示词已复制</translation>
    </message>
    <message>
        <source>The file is back where it was.</source>
        <translation>文件已回到原处。</translation>
    </message>
    <message>
        <source>The file is found again.</source>
        <translation>文件已找回。</translation>
    </message>
    <message>
        <source>The prompt is in Create; model and settings stay as they are.</source>
        <translation>提示词已填入“创建”；模型和设置保持不变。</translation>
    </message>
    <message>
        <source>The prompt of this file is not known. Use it as an input instead.</source>
        <translation>此文件的提示词未知。可改作输入图片使用。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Each job</source>
        <translation>每个任务</translation>
    </message>
    <message>
        <source>Failures only</source>
        <translation>仅失败</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>JSON, such as {example}</source>
        <translation>JSON，例如 {example}</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 image</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation>1 条提示词</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 个值</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 个视频</translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation>为 {name} 添加值</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Add {n} to the queue</source>
        <translation>将 {n} 个加入队列</translation>
    </message>
    <message>
        <source>Choose a CSV file first</source>
        <translation>请先选择 CSV 文件</translation>
    </message>
    <message>
        <source>Cost or problem</source>
        <translation>费用或问题</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>输入图片</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>不作改动</translation>
    </message>
    <message>
        <source>No prompt in this row.</source>
        <translation>此行没有提示词。</translation>
    </message>
    <message>
        <source>No row is ready</source>
        <translation>没有可用的行</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Say which column is the prompt</source>
        <translation>请指定哪一列是提示词</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shape {shape} is not offered.</source>
        <translation>不提供形状 {shape}。</translation>
    </message>
    <message>
        <source>Shape {shape} is not offered. {nearest} is the nearest.</source>
        <translation>不提供形状 {shape}。最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>These are {n} prompts. A batch takes {most}.</source>
        <translation>共 {n} 条提示词。一个批次最多 {most} 条。</translation>
    </message>
    <message>
        <source>Tick a prompt first</source>
        <translation>请先勾选提示词</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>请先写提示词</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>约 {money}</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>images looked up in {folder}</source>
        <translation>图片在 {folder} 中查找</translation>
    </message>
    <message>
        <source>leaves {left} of today’s {limit}</source>
        <translation>今天 {limit} 限额还剩 {left}</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>还没有值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>passes today’s {limit} by {over}</source>
        <translation>超出今天 {limit} 限额 {over}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>{file} is no file beside the CSV file.</source>
        <translation>{file} 不是 CSV 文件旁边的文件。</translation>
    </message>
    <message>
        <source>{file} is not in the folder.</source>
        <translation>{file} 不在文件夹中。</translation>
    </message>
    <message>
        <source>{n} at a time</source>
        <translation>同时 {n} 个</translation>
    </message>
    <message>
        <source>{n} at a time, about {time}</source>
        <translation>同时 {n} 个，约 {time}</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} prompts, {ticked} ticked</source>
        <translation>{n} 条提示词，已勾选 {ticked} 条</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} 个视频</translation>
    </message>
    <message>
        <source>{product} = {n} prompts, {ticked} ticked</source>
        <translation>{product} = {n} 条提示词，已勾选 {ticked} 条</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns, {encoding}, {delimiter}</source>
        <translation>{rows} 行，{columns} 列，{encoding}，{delimiter}</translation>
    </message>
    <message>
        <source>“{value}” is no value for {field}.</source>
        <translation>“{value}”不是 {field} 的有效值。</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Add {n} prompts to the queue?</source>
        <translation>将 {n} 条提示词加入队列？</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Prompt matrix</source>
        <translation>提示词矩阵</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>提高限额</translation>
    </message>
    <message>
        <source>They make {what}. {pace}</source>
        <translation>将生成 {what}。{pace}</translation>
    </message>
    <message>
        <source>Where prompts come from</source>
        <translation>提示词的来源</translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>ticked for some</source>
        <translation>部分已勾选</translation>
    </message>
</context>
<context>
    <name>ChosenHead</name>
    <message>
        <source>Next of the selected</source>
        <translation>所选的下一项</translation>
    </message>
    <message>
        <source>Previous of the selected</source>
        <translation>所选的上一项</translation>
    </message>
</context>
<context>
    <name>CollectPopover</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Find or make a collection</source>
        <translation>查找或新建收藏集</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>新建“{name}”</translation>
    </message>
    <message>
        <source>No collections yet. Write a name and press Enter.</source>
        <translation>还没有收藏集。写下名称并按 Enter。</translation>
    </message>
</context>
<context>
    <name>ColumnChart</name>
    <message>
        <source>Chart of what was made</source>
        <translation>生成内容图表</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>{day}. {facts}</source>
        <translation>{day}。{facts}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>没有名为“{typed}”的内容。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>{name}  {key}</source>
        <translation>{name}  {key}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish: keep {kept}</source>
        <translation>完成：保留 {kept} 项</translation>
    </message>
    <message>
        <source>Finish: keep {kept}, move {rejected} to trash</source>
        <translation>完成：保留 {kept} 项，{rejected} 项移到回收站</translation>
    </message>
    <message>
        <source>Finish: move {rejected} to trash</source>
        <translation>完成：{rejected} 项移到回收站</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>它们的设置相同。</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>保留 {kept} 项</translation>
    </message>
    <message>
        <source>{kept} kept, {rejected} moved to trash</source>
        <translation>保留 {kept} 项，{rejected} 项已移到回收站</translation>
    </message>
    <message>
        <source>{n} settings differ.</source>
        <translation>{n} 项设置不同。</translation>
    </message>
    <message>
        <source>{rejected} moved to trash</source>
        <translation>{rejected} 项已移到回收站</translation>
    </message>
    <message>
        <source>{settings} and {last} differ. Everything else is the same.</source>
        <translation>{settings} 和 {last} 不同。其余相同。</translation>
    </message>
    <message>
        <source>{setting} differs. Everything else is the same.</source>
        <translation>{setting} 不同。其余相同。</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>2 panes</source>
        <translation>2 格</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Another result in this pane (Page Down)</source>
        <translation>此格换一个结果 (Page Down)</translation>
    </message>
    <message>
        <source>Another result in this pane (Page Up)</source>
        <translation>此格换一个结果 (Page Up)</translation>
    </message>
    <message>
        <source>Back to the gallery (Esc)</source>
        <translation>返回图库 (Esc)</translation>
    </message>
    <message>
        <source>Compare bar</source>
        <translation>比较栏</translation>
    </message>
    <message>
        <source>Compare {shown} of {total} selected</source>
        <translation>比较所选 {total} 项中的 {shown} 项</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit or 100% (Space)</source>
        <translation>适合或 100%（空格）</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Same zoom and place</source>
        <translation>同步缩放和位置</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>What differs (I)</source>
        <translation>差异 (I)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Wipe (W)</source>
        <translation>划像 (W)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>放大 (Ctrl +)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl -)</source>
        <translation>缩小 (Ctrl -)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已淘汰</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Bring it back to where the others are (Backspace)</source>
        <translation>移回与其他一致的位置 (Backspace)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Offset {x}%, {y}%</source>
        <translation>偏移 {x}%，{y}%</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>{offset}. Bring it back</source>
        <translation>{offset}。移回</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>30 days ago</source>
        <translation>30 天前</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>7 天前</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>一个收藏集</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>是否收藏</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Images or videos, and how they were made</source>
        <translation>图片或视频，以及制作方式</translation>
    </message>
    <message>
        <source>In the bucket or not yet</source>
        <translation>是否已在存储桶</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>Made before a day</source>
        <translation>某天之前制作</translation>
    </message>
    <message>
        <source>Made on a day or later</source>
        <translation>某天或之后制作</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation>最新或最旧在前</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation>您的标签之一</translation>
    </message>
    <message>
        <source>Over ${dollars}</source>
        <translation>超过 ${dollars}</translation>
    </message>
    <message>
        <source>The model that made it</source>
        <translation>制作它的模型</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Under ${dollars}</source>
        <translation>低于 ${dollars}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>With a link that is open</source>
        <translation>有有效链接</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Ready to edit</source>
        <translation>可以编辑</translation>
    </message>
    <message>
        <source>Remixed from {name}</source>
        <translation>由 {name} 混合重做</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>ComposerFooter</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Batch (Ctrl Shift Enter)</source>
        <translation>批次 (Ctrl Shift Enter)</translation>
    </message>
    <message>
        <source>Queue for when online</source>
        <translation>排队，联网后进行</translation>
    </message>
</context>
<context>
    <name>ComposerForm</name>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Follow the prompt</source>
        <translation>遵循提示词</translation>
    </message>
    <message>
        <source>Keep the image</source>
        <translation>保留图片</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>1 job waits.</source>
        <translation>1 个任务在等待。</translation>
    </message>
    <message>
        <source>1 result is safe on this computer and will upload when the bucket is back.</source>
        <translation>1 个结果安全保存在本机，存储桶恢复后会上传。</translation>
    </message>
    <message>
        <source>Next try in {n} s.</source>
        <translation>{n} 秒后重试。</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The queue is paused. 1 job waits; running ones finish.</source>
        <translation>队列已暂停。1 个任务在等待；进行中的会完成。</translation>
    </message>
    <message>
        <source>The queue is paused. Running jobs finish; no new one starts.</source>
        <translation>队列已暂停。进行中的任务会完成；不开始新任务。</translation>
    </message>
    <message>
        <source>The queue is paused. {n} jobs wait; running ones finish.</source>
        <translation>队列已暂停。{n} 个任务在等待；进行中的会完成。</translation>
    </message>
    <message>
        <source>This disk is full. The queue is paused and nothing is lost. Free {n} GB to go on.</source>
        <translation>磁盘已满。队列已暂停，没有丢失任何内容。请腾出 {n} GB 以继续。</translation>
    </message>
    <message>
        <source>This would pass the {limit} a day you set. Spent today: {spent}.</source>
        <translation>这会超出您每天 {limit} 的限额。今天已用：{spent}。</translation>
    </message>
    <message>
        <source>This would pass the {limit} a month you set. Spent this month: {spent}.</source>
        <translation>这会超出您每月 {limit} 的限额。本月已用：{spent}。</translation>
    </message>
    <message>
        <source>You have spent {spent} of the {limit} a day you set.</source>
        <translation>您今天已用 {spent}，限额 {limit}。</translation>
    </message>
    <message>
        <source>You have spent {spent} of the {limit} a month you set.</source>
        <translation>您本月已用 {spent}，限额 {limit}。</translation>
    </message>
    <message>
        <source>You&apos;re offline. Local models still work; hosted jobs wait.</source>
        <translation>您已离线。本地模型仍可使用；托管任务会等待。</translation>
    </message>
    <message>
        <source>{bucket} is back. 1 result uploaded.</source>
        <translation>{bucket} 已恢复。上传了 1 个结果。</translation>
    </message>
    <message>
        <source>{bucket} is back. {n} results uploaded.</source>
        <translation>{bucket} 已恢复。上传了 {n} 个结果。</translation>
    </message>
    <message>
        <source>{n} jobs wait.</source>
        <translation>{n} 个任务在等待。</translation>
    </message>
    <message>
        <source>{n} results are safe on this computer and will upload when the bucket is back.</source>
        <translation>{n} 个结果安全保存在本机，存储桶恢复后会上传。</translation>
    </message>
    <message>
        <source>{provider} asks us to slow down.</source>
        <translation>{provider} 要求放慢速度。</translation>
    </message>
    <message>
        <source>{provider} refused the key. It may have been revoked. Jobs for your other providers still run.</source>
        <translation>{provider} 拒绝了密钥。它可能已被撤销。其他提供方的任务照常运行。</translation>
    </message>
    <message>
        <source>{provider} says this account has no credit left. 1 job waits until you add some.</source>
        <translation>{provider} 表示此账户已无余额。1 个任务等待您充值。</translation>
    </message>
    <message>
        <source>{provider} says this account has no credit left. {n} jobs wait until you add some.</source>
        <translation>{provider} 表示此账户已无余额。{n} 个任务等待您充值。</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>CopyQuestion</name>
    <message>
        <source>Copy them</source>
        <translation>复制它们</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保留原样</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>1 result copied to {bucket}.</source>
        <translation>已将 1 个结果复制到 {bucket}。</translation>
    </message>
    <message>
        <source>1 result made before is not in {bucket}. Copy it too?</source>
        <translation>有 1 个以前的结果不在 {bucket} 中。也要复制吗？</translation>
    </message>
    <message>
        <source>Copying to {bucket}</source>
        <translation>正在复制到 {bucket}</translation>
    </message>
    <message>
        <source>Copying to {bucket}: {n} of {total}</source>
        <translation>复制到 {bucket}：{n}/{total}</translation>
    </message>
    <message>
        <source>{n} results copied to {bucket}.</source>
        <translation>已将 {n} 个结果复制到 {bucket}。</translation>
    </message>
    <message>
        <source>{n} results made before are not in {bucket}. Copy them too?</source>
        <translation>有 {n} 个以前的结果不在 {bucket} 中。也要复制吗？</translation>
    </message>
    <message>
        <source>{n} were left out: their files are not on this computer.</source>
        <translation>跳过了 {n} 项：文件不在本机。</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Part to keep</source>
        <translation>保留部分</translation>
    </message>
</context>
<context>
    <name>CropSheet</name>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop {name}</source>
        <translation>裁剪 {name}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Shape {shape}</source>
        <translation>形状 {shape}</translation>
    </message>
</context>
<context>
    <name>CsvPage</name>
    <message>
        <source>A CSV file with a column for the prompt. Columns are matched by their names.</source>
        <translation>含提示词列的 CSV 文件。各列按名称匹配。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>选择 CSV 文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column {name}</source>
        <translation>列 {name}</translation>
    </message>
    <message>
        <source>Model for all rows</source>
        <translation>所有行的模型</translation>
    </message>
    <message>
        <source>Rows from a table</source>
        <translation>表格中的行</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Keep the ratio</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽和高</translation>
    </message>
    <message>
        <source>W</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}.</source>
        <translation>{megapixels} MP，取整到 {step}。</translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}. This model takes up to {most} MP.</source>
        <translation>{megapixels} MP，取整到 {step}。此模型最多 {most} MP。</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>显示这些日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Write it as {day}.</source>
        <translation>请写成 {day}。</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n active links to it stop working.</source>
        <translation>
            <numerusform>指向它的 %n 个有效链接将失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active links to them stop working.</source>
        <translation>
            <numerusform>指向它们的 %n 个有效链接将失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were imported where they lie; these files are your own and stay.</source>
        <translation>
            <numerusform>其中 %n 项是就地导入的；这些文件属于您，会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay for now: a job still works on them.</source>
        <translation>
            <numerusform>%n 项暂时保留：仍有任务在使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active link to it stops working.</source>
        <translation>指向它的 1 个有效链接将失效。</translation>
    </message>
    <message>
        <source>1 active link to them stops working.</source>
        <translation>指向它们的 1 个有效链接将失效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation>
            <numerusform>永久删除 %n 项？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 item</source>
        <translation>删除 1 项</translation>
    </message>
    <message>
        <source>Delete 1 item for good?</source>
        <translation>永久删除 1 项？</translation>
    </message>
    <message>
        <source>It leaves the library. The file is your own and stays where it is.</source>
        <translation>它将移出资料库。文件属于您，会留在原处。</translation>
    </message>
    <message>
        <source>It leaves this computer and {bucket}.</source>
        <translation>它将离开本机和 {bucket}。</translation>
    </message>
    <message>
        <source>It leaves this computer.</source>
        <translation>它将离开本机。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n item(s) out of the library?</source>
        <translation>
            <numerusform>将 %n 项移出资料库？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n item(s)</source>
        <translation>
            <numerusform>移出 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the library. The files are your own and stay where they are.</source>
        <translation>它们将移出资料库。文件属于您，会留在原处。</translation>
    </message>
    <message>
        <source>They leave this computer and {bucket}.</source>
        <translation>它们将离开本机和 {bucket}。</translation>
    </message>
    <message>
        <source>They leave this computer.</source>
        <translation>它们将离开本机。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 项</translation>
    </message>
    <message>
        <source>{n} of {count} selected · {size}</source>
        <translation>已选 {count} 项中的第 {n} 项 · {size}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Choose a picture or video to see how it was made and where it is kept.</source>
        <translation>选择图片或视频，查看它的制作方式和保存位置。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>标签和收藏集</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
</context>
<context>
    <name>DiffersPanel</name>
    <message>
        <source>Show all settings</source>
        <translation>显示全部设置</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Disposal</name>
    <message numerus="yes">
        <source>%n deleted for good.</source>
        <translation>
            <numerusform>已永久删除 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the library; your own files stay where they are.</source>
        <translation>
            <numerusform>已将 %n 项移出资料库；您自己的文件留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will go by themselves when Vitrine opens next: {reason}</source>
        <translation>
            <numerusform>下次打开 Vitrine 时会自动删除 %n 项：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Something stays: {reason}</source>
        <translation>有内容保留：{reason}</translation>
    </message>
    <message>
        <source>{size} freed on this computer.</source>
        <translation>本机释放了 {size}。</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop the folder to import it</source>
        <translation>将文件夹拖放到此处即可导入</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose.</source>
        <translation>拖到此处、粘贴或选择。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>4 KB came back unchanged.</source>
        <translation>4 KB 数据原样读回。</translation>
    </message>
    <message>
        <source>A batch takes {0} rows and {1} columns.</source>
        <translation>一个批次最多 {0} 行、{1} 列。</translation>
    </message>
    <message>
        <source>A day at most</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>A deleted result can be brought back from the bucket.</source>
        <translation>已删除的结果可以从存储桶找回。</translation>
    </message>
    <message>
        <source>A file is too large for {0}. {1}</source>
        <translation>文件对 {0} 来说太大。{1}</translation>
    </message>
    <message>
        <source>A month at most</source>
        <translation>每月最多</translation>
    </message>
    <message>
        <source>A name needs at least one letter. Nothing was changed.</source>
        <translation>名称至少需要一个字符。未作任何更改。</translation>
    </message>
    <message>
        <source>A profile of the AWS tools; empty to use the keys below.</source>
        <translation>AWS 工具的配置文件；留空则使用下面的密钥。</translation>
    </message>
    <message>
        <source>A signed link opened without credentials.</source>
        <translation>签名链接无需凭据即可打开。</translation>
    </message>
    <message>
        <source>A signed link was answered with {0} instead of the file.</source>
        <translation>签名链接返回了 {0}，而不是文件。</translation>
    </message>
    <message>
        <source>A slash begins a folder. New results only; nothing is renamed.</source>
        <translation>斜杠表示文件夹。只用于新结果；不会重命名已有文件。</translation>
    </message>
    <message>
        <source>A smart filter needs a search of 1 to {0} characters.</source>
        <translation>智能筛选需要 1 到 {0} 个字符的搜索。</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS 配置文件</translation>
    </message>
    <message>
        <source>Add credit at {0}, then start the job again.</source>
        <translation>请在 {0} 充值，然后重新开始任务。</translation>
    </message>
    <message>
        <source>Add the file to the form again.</source>
        <translation>请重新把文件添加到表单。</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>寻址方式</translation>
    </message>
    <message>
        <source>All keys begin with it.</source>
        <translation>所有对象键都以它开头。</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another results folder.</source>
        <translation>请允许写入该文件夹，或选择其他结果文件夹。</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>已经取回</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>Already replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>An access key and its secret belong together: enter both.</source>
        <translation>访问密钥和私密密钥必须成对：请两者都填写。</translation>
    </message>
    <message>
        <source>An input file of this job cannot be read any more. Nothing was sent.</source>
        <translation>此任务的一个输入文件已无法读取。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Another program holds the library. Nothing was changed.</source>
        <translation>另一个程序正占用资料库。未作任何更改。</translation>
    </message>
    <message>
        <source>Answer it there, then go on.</source>
        <translation>请在那里回应，然后继续。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>至少 {0}。</translation>
    </message>
    <message>
        <source>At most {0} items.</source>
        <translation>最多 {0} 项。</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>最多 {0}。</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Bucket away</source>
        <translation>存储桶不可用</translation>
    </message>
    <message>
        <source>Bucket is full</source>
        <translation>存储桶已满</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>存储桶名称</translation>
    </message>
    <message>
        <source>Bucket refused</source>
        <translation>存储桶拒绝</translation>
    </message>
    <message>
        <source>Bytes; a larger result is left at the service.</source>
        <translation>字节；更大的结果会留在服务端。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>CA file not usable</source>
        <translation>CA 文件不可用</translation>
    </message>
    <message>
        <source>Cannot make the library</source>
        <translation>无法创建资料库</translation>
    </message>
    <message>
        <source>Cannot read file</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Certificate unknown</source>
        <translation>未知证书</translation>
    </message>
    <message>
        <source>Change a setting, or choose another model.</source>
        <translation>请更改一项设置，或选择其他模型。</translation>
    </message>
    <message>
        <source>Change a setting, or retry.</source>
        <translation>请更改一项设置，或重试。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another results folder in Settings.</source>
        <translation>请更改文件夹权限，或在设置中选择其他结果文件夹。</translation>
    </message>
    <message>
        <source>Change the marked values, then generate again.</source>
        <translation>请更改标出的值，然后重新生成。</translation>
    </message>
    <message>
        <source>Change the prompt or the picture.</source>
        <translation>请更改提示词或图片。</translation>
    </message>
    <message>
        <source>Check HTTP_PROXY and HTTPS_PROXY.</source>
        <translation>请检查 HTTP_PROXY 和 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>Check endpoint, CA file and the AWS configuration file.</source>
        <translation>请检查端点、CA 文件和 AWS 配置文件。</translation>
    </message>
    <message>
        <source>Check looks again; Run again may be charged twice.</source>
        <translation>“检查”会再看一次；“再次运行”可能重复计费。</translation>
    </message>
    <message>
        <source>Check that the endpoint is the S3 address and not a console or web page.</source>
        <translation>请确认端点是 S3 地址，而不是控制台或网页。</translation>
    </message>
    <message>
        <source>Check the access key and the endpoint; the key may have been deleted or switched off.</source>
        <translation>请检查访问密钥和端点；密钥可能已被删除或停用。</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name and the endpoint, or create the bucket.</source>
        <translation>请检查存储桶名称和端点，或创建该存储桶。</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then press Retry.</source>
        <translation>请检查磁盘及其空间，然后按“重试”。</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>请检查磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check the disk, then generate or download the result again.</source>
        <translation>请检查磁盘，然后重新生成或下载结果。</translation>
    </message>
    <message>
        <source>Check the disk, then press Retry.</source>
        <translation>请检查磁盘，然后按“重试”。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s network.</source>
        <translation>请检查端点的拼写和本机的网络。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or set VITRINE_HOME to another place.</source>
        <translation>请检查文件夹权限，或将 VITRINE_HOME 设为其他位置。</translation>
    </message>
    <message>
        <source>Check the name, or choose another model.</source>
        <translation>请检查名称，或选择其他模型。</translation>
    </message>
    <message>
        <source>Check the network. Vitrine tries again by itself.</source>
        <translation>请检查网络。Vitrine 会自动重试。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the port; the server may be switched off.</source>
        <translation>请检查端口；服务器可能已关闭。</translation>
    </message>
    <message>
        <source>Check the region, the endpoint and the addressing; uploads work all the same.</source>
        <translation>请检查区域、端点和寻址方式；上传仍可正常进行。</translation>
    </message>
    <message>
        <source>Check the service&apos;s address in the settings or the environment.</source>
        <translation>请检查设置或环境变量中的服务地址。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, and whether a firewall or proxy opens secure connections.</source>
        <translation>请检查本机时钟，以及防火墙或代理是否拆开了安全连接。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Choose a collection that does not stand in it.</source>
        <translation>请选择不在其中的收藏集。</translation>
    </message>
    <message>
        <source>Choose a results folder on a disk that takes large files (exFAT, NTFS, APFS or ext4).</source>
        <translation>请选择支持大文件的磁盘（exFAT、NTFS、APFS 或 ext4）上的结果文件夹。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择空文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>请选择其一：{0}。</translation>
    </message>
    <message>
        <source>Choose the file again in the settings; it is a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>请在设置中重新选择文件；它是以 BEGIN CERTIFICATE 开头的文本文件。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>Choose the model again to use its latest version.</source>
        <translation>请重新选择模型以使用其最新版本。</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时钟有误</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and choose that copy.</source>
        <translation>请将它复制到自己的文件夹，然后选择该副本。</translation>
    </message>
    <message>
        <source>Copy not sound</source>
        <translation>副本有误</translation>
    </message>
    <message>
        <source>Copy the details and report them; the log has the rest.</source>
        <translation>请复制详细信息并报告；其余内容在日志中。</translation>
    </message>
    <message>
        <source>Copy the key again and put it in Settings.</source>
        <translation>请重新复制密钥并填入设置。</translation>
    </message>
    <message>
        <source>Copying to</source>
        <translation>正在复制到</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请改正。</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>传输中损坏</translation>
    </message>
    <message>
        <source>Days in the trash</source>
        <translation>回收站保留天数</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Disk error</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>请重新下载或导出。</translation>
    </message>
    <message>
        <source>Empty for AWS; else the address of the S3 service.</source>
        <translation>AWS 留空；否则填写 S3 服务地址。</translation>
    </message>
    <message>
        <source>Empty: Vitrine in your Pictures folder.</source>
        <translation>留空：图片文件夹中的 Vitrine。</translation>
    </message>
    <message>
        <source>Empty: the public service, or REPLICATE_BASE_URL.</source>
        <translation>留空：公共服务，或 REPLICATE_BASE_URL。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Enter an access key in the settings, choose an AWS profile, or set AWS_ACCESS_KEY_ID.</source>
        <translation>请在设置中填写访问密钥、选择 AWS 配置文件，或设置 AWS_ACCESS_KEY_ID。</translation>
    </message>
    <message>
        <source>Enter it in the settings.</source>
        <translation>请在设置中填写。</translation>
    </message>
    <message>
        <source>Enter text.</source>
        <translation>请输入文字。</translation>
    </message>
    <message>
        <source>Enter the bucket&apos;s name only.</source>
        <translation>请只填写存储桶名称。</translation>
    </message>
    <message>
        <source>Enter the secret key again; a space or line end may have been pasted with it.</source>
        <translation>请重新填写私密密钥；粘贴时可能带入了空格或换行。</translation>
    </message>
    <message>
        <source>Everything works. Whether deleted results can be brought back could not be asked.</source>
        <translation>一切正常。无法查询已删除的结果能否找回。</translation>
    </message>
    <message>
        <source>Everything works. With versioning on, a deleted result can be brought back from the bucket.</source>
        <translation>一切正常。开启版本控制后，已删除的结果可以从存储桶找回。</translation>
    </message>
    <message>
        <source>Export the file instead, or connect a bucket to share from there.</source>
        <translation>请改为导出文件，或连接存储桶后从那里分享。</translation>
    </message>
    <message>
        <source>File has changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>First steps put away</source>
        <translation>已收起入门步骤</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>存储桶中的文件夹</translation>
    </message>
    <message>
        <source>Folder is read-only</source>
        <translation>文件夹为只读</translation>
    </message>
    <message>
        <source>Folder not usable</source>
        <translation>文件夹不可用</translation>
    </message>
    <message>
        <source>Folder not writable</source>
        <translation>文件夹不可写</translation>
    </message>
    <message>
        <source>For a server with its own certificate.</source>
        <translation>用于使用自有证书的服务器。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>请在那里腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, or choose a results folder on another disk.</source>
        <translation>请腾出空间，或选择其他磁盘上的结果文件夹。</translation>
    </message>
    <message>
        <source>Free some space, then press Retry.</source>
        <translation>请腾出空间，然后按“重试”。</translation>
    </message>
    <message>
        <source>Free space or raise the quota at the service; it is tried again by itself.</source>
        <translation>请腾出空间或提高服务端配额；会自动重试。</translation>
    </message>
    <message>
        <source>Generate it again.</source>
        <translation>请重新生成。</translation>
    </message>
    <message>
        <source>Generating it again will be charged again.</source>
        <translation>重新生成会再次计费。</translation>
    </message>
    <message>
        <source>Half a key</source>
        <translation>密钥不完整</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hours; at most 168 in a bucket.</source>
        <translation>小时；存储桶中最多 168。</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <translation>存储桶在地址中的写法。</translation>
    </message>
    <message>
        <source>If it is on a removable or network drive, connect it again; else choose another results folder.</source>
        <translation>如果它在可移动或网络驱动器上，请重新连接；否则请选择其他结果文件夹。</translation>
    </message>
    <message>
        <source>If it is still on this computer, upload it again.</source>
        <translation>如果它仍在本机，请重新上传。</translation>
    </message>
    <message>
        <source>If it speaks https, write the endpoint with https://.</source>
        <translation>如果它使用 https，请用 https:// 书写端点。</translation>
    </message>
    <message>
        <source>If it speaks https, write the endpoint with https://; else look for the S3 address of the service.</source>
        <translation>如果它使用 https，请用 https:// 书写端点；否则请查找该服务的 S3 地址。</translation>
    </message>
    <message>
        <source>If the server is your own or your company&apos;s, choose its CA file in the settings.</source>
        <translation>如果服务器属于您或您的公司，请在设置中选择其 CA 文件。</translation>
    </message>
    <message>
        <source>In all.</source>
        <translation>总计。</translation>
    </message>
    <message>
        <source>In per cent, for the whole window.</source>
        <translation>百分比，作用于整个窗口。</translation>
    </message>
    <message>
        <source>In the connection test.</source>
        <translation>在连接测试中。</translation>
    </message>
    <message>
        <source>In the gallery, from left to right.</source>
        <translation>在图库中，从左到右。</translation>
    </message>
    <message>
        <source>In the model list.</source>
        <translation>在模型列表中。</translation>
    </message>
    <message>
        <source>In the viewer.</source>
        <translation>在查看器中。</translation>
    </message>
    <message>
        <source>Input is missing</source>
        <translation>缺少输入</translation>
    </message>
    <message>
        <source>Input missing</source>
        <translation>缺少输入</translation>
    </message>
    <message>
        <source>It has: {0}.</source>
        <translation>可用的有：{0}。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, look for a proxy in between.</source>
        <translation>会自动重试；若仍如此，请检查中间是否有代理。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, this service cannot be relied on.</source>
        <translation>会自动重试；若仍如此，则该服务不可靠。</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>会再次尝试。</translation>
    </message>
    <message>
        <source>It may be charged.</source>
        <translation>可能会计费。</translation>
    </message>
    <message>
        <source>It starts with https:// and holds no user name.</source>
        <translation>以 https:// 开头，且不含用户名。</translation>
    </message>
    <message>
        <source>It was cancelled at {0}. {1}</source>
        <translation>该任务已在 {0} 上取消。{1}</translation>
    </message>
    <message>
        <source>It was charged.</source>
        <translation>已计费。</translation>
    </message>
    <message>
        <source>Its first line names the columns, one of them “prompt”.</source>
        <translation>第一行为列名，其中一列为“prompt”。</translation>
    </message>
    <message>
        <source>Its name holds characters that are no text.</source>
        <translation>文件名含有非文本字符。</translation>
    </message>
    <message>
        <source>Job has moved on</source>
        <translation>任务已进入下一步</translation>
    </message>
    <message>
        <source>Job {0} has steps left and cannot be discarded.</source>
        <translation>任务 {0} 尚有步骤未完成，不能丢弃。</translation>
    </message>
    <message>
        <source>Job {0} is no longer queued.</source>
        <translation>任务 {0} 已不在队列中。</translation>
    </message>
    <message>
        <source>Job {0} is no longer {1}.</source>
        <translation>任务 {0} 已不再是 {1}。</translation>
    </message>
    <message>
        <source>Job {0} was retried or discarded before.</source>
        <translation>任务 {0} 之前已重试或丢弃。</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时进行的任务</translation>
    </message>
    <message>
        <source>Jobs at once per provider</source>
        <translation>每个提供方同时进行的任务</translation>
    </message>
    <message>
        <source>Keep it in the folder.</source>
        <translation>请保留在文件夹中。</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Keyring failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Keyring silent</source>
        <translation>密钥环无响应</translation>
    </message>
    <message>
        <source>Keys from the AWS tools.</source>
        <translation>来自 AWS 工具的密钥。</translation>
    </message>
    <message>
        <source>Keys from the environment.</source>
        <translation>来自环境变量的密钥。</translation>
    </message>
    <message>
        <source>The service knows these keys.</source>
        <translation>服务认可这些密钥。</translation>
    </message>
    <message>
        <source>Keys set now are kept until you quit, not saved.</source>
        <translation>现在设置的密钥只保留到退出，不会保存。</translation>
    </message>
    <message>
        <source>A copy in {0} is not what was written. The import stopped; what was imported is safe.</source>
        <translation>{0} 中的一个副本与写入内容不符。导入已停止；已导入的内容是安全的。</translation>
    </message>
    <message>
        <source>A copy stays in {0}, which is not connected now.</source>
        <translation>{0} 中保留一份副本，它目前未连接。</translation>
    </message>
    <message>
        <source>Already yours</source>
        <translation>已在其中</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>不是同一文件</translation>
    </message>
    <message>
        <source>Check the disk, then go on with the import.</source>
        <translation>请检查磁盘，然后继续导入。</translation>
    </message>
    <message>
        <source>Check the disk, then import the folder again.</source>
        <translation>请检查磁盘，然后再次导入此文件夹。</translation>
    </message>
    <message>
        <source>Choose the file itself; a changed or converted copy does not fit.</source>
        <translation>请选择原文件；更改或转换过的副本不匹配。</translation>
    </message>
    <message>
        <source>Choose where it was moved to.</source>
        <translation>请选择它被移动到的位置。</translation>
    </message>
    <message>
        <source>Choose where the file was moved to.</source>
        <translation>请选择文件被移动到的位置。</translation>
    </message>
    <message>
        <source>Copy is damaged</source>
        <translation>副本已损坏</translation>
    </message>
    <message>
        <source>File not deleted</source>
        <translation>文件未删除</translation>
    </message>
    <message>
        <source>Free some space, then go on with the import.</source>
        <translation>请腾出空间，然后继续导入。</translation>
    </message>
    <message>
        <source>Import it again when it is complete.</source>
        <translation>文件完整后请再次导入。</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>请再次导入。</translation>
    </message>
    <message>
        <source>It cannot be opened: {0}.</source>
        <translation>无法打开：{0}。</translation>
    </message>
    <message>
        <source>It changed while it was copied.</source>
        <translation>复制期间文件发生了更改。</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>读取期间文件发生了更改。</translation>
    </message>
    <message>
        <source>It is still being saved.</source>
        <translation>它仍在保存。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>最大图片</translation>
    </message>
    <message>
        <source>Largest video</source>
        <translation>最大视频</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Library busy</source>
        <translation>资料库正忙</translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>资料库损坏</translation>
    </message>
    <message>
        <source>Library from a newer Vitrine</source>
        <translation>资料库来自更新版本的 Vitrine</translation>
    </message>
    <message>
        <source>Library not writable</source>
        <translation>资料库不可写</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Links do not open</source>
        <translation>链接无法打开</translation>
    </message>
    <message>
        <source>Links end after</source>
        <translation>链接有效期</translation>
    </message>
    <message>
        <source>Links end after 7 days at most.</source>
        <translation>链接最长 7 天后失效。</translation>
    </message>
    <message>
        <source>Links to a bucket end after 7 days at most.</source>
        <translation>存储桶链接最长 7 天后失效。</translation>
    </message>
    <message>
        <source>Links work on the local network</source>
        <translation>链接可在局域网内使用</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own page before generating again.</source>
        <translation>重新生成前，请先查看该服务的页面。</translation>
    </message>
    <message>
        <source>Look up the bucket&apos;s region at the service and enter it; check the endpoint too.</source>
        <translation>请在服务端查看存储桶所在区域并填写；同时检查端点。</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Lost connection. {0} may have received the job and may charge for it. Checking costs nothing.</source>
        <translation>连接中断。{0} 可能已收到任务并可能计费。检查不收费。</translation>
    </message>
    <message>
        <source>Move the file away and start again for a new library, or put a copy from {0} in its place.</source>
        <translation>请移走该文件并重新启动以创建新资料库，或用 {0} 中的副本替换它。</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>名称已被使用</translation>
    </message>
    <message>
        <source>Needed for files of 16 MB and more.</source>
        <translation>16 MB 及以上的文件需要。</translation>
    </message>
    <message>
        <source>Next try in {0} s.</source>
        <translation>{0} 秒后重试。</translation>
    </message>
    <message>
        <source>No computer named {0} was found.</source>
        <translation>找不到名为 {0} 的计算机。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>余额已用完</translation>
    </message>
    <message>
        <source>No encrypted connection to {0} came about.</source>
        <translation>无法与 {0} 建立加密连接。</translation>
    </message>
    <message>
        <source>No free name</source>
        <translation>没有可用名称</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>No keys for {0} were found. {1}</source>
        <translation>未找到 {0} 的密钥。{1}</translation>
    </message>
    <message>
        <source>No keys from profile</source>
        <translation>配置文件未提供密钥</translation>
    </message>
    <message>
        <source>No link made</source>
        <translation>未创建链接</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>No new job starts.</source>
        <translation>不会开始新任务。</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>没有区域</translation>
    </message>
    <message>
        <source>No secret key</source>
        <translation>没有私密密钥</translation>
    </message>
    <message>
        <source>No such bucket</source>
        <translation>没有此存储桶</translation>
    </message>
    <message>
        <source>No such collection</source>
        <translation>没有此收藏集</translation>
    </message>
    <message>
        <source>No such filter</source>
        <translation>没有此筛选</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>No such job</source>
        <translation>没有此任务</translation>
    </message>
    <message>
        <source>No such profile</source>
        <translation>没有此配置文件</translation>
    </message>
    <message>
        <source>No such provider</source>
        <translation>没有此提供方</translation>
    </message>
    <message>
        <source>No such result</source>
        <translation>没有此结果</translation>
    </message>
    <message>
        <source>No system keyring was found. Keys will be kept until you quit, not saved.</source>
        <translation>未找到系统密钥环。密钥只保留到退出，不会保存。</translation>
    </message>
    <message>
        <source>Not a model</source>
        <translation>不是模型</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not an S3 address</source>
        <translation>不是 S3 地址</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Not encrypted there</source>
        <translation>该处未加密</translation>
    </message>
    <message>
        <source>Not in the bucket</source>
        <translation>不在存储桶中</translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation>不在文件夹中</translation>
    </message>
    <message>
        <source>Not into itself</source>
        <translation>不能移入自身</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Nothing answers at {0}.</source>
        <translation>{0} 没有响应。</translation>
    </message>
    <message>
        <source>Nothing is known of the file of this result.</source>
        <translation>没有关于此结果文件的任何信息。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Your system&apos;s own wish counts too.</source>
        <translation>不滑动、不淡入淡出。系统的相应设置同样生效。</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered here.</source>
        <translation>此处只响应 GET 和 HEAD。</translation>
    </message>
    <message>
        <source>Only one half of the keys for {0} was found. {1}</source>
        <translation>{0} 的密钥只找到一半。{1}</translation>
    </message>
    <message>
        <source>Only secure web addresses (https) are opened. The job&apos;s details hold the address.</source>
        <translation>只打开安全网址 (https)。地址在任务的详细信息中。</translation>
    </message>
    <message>
        <source>Otherwise links to results in a folder open on this computer only.</source>
        <translation>否则文件夹中结果的链接只能在本机打开。</translation>
    </message>
    <message>
        <source>Over the size limit</source>
        <translation>超过大小限制</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Part of the key of each result in a bucket.</source>
        <translation>存储桶中每个结果的键的一部分。</translation>
    </message>
    <message>
        <source>Parts lost</source>
        <translation>分段丢失</translation>
    </message>
    <message>
        <source>Paste the whole key.</source>
        <translation>请粘贴完整的密钥。</translation>
    </message>
    <message>
        <source>Play videos when they are opened</source>
        <translation>打开视频时自动播放</translation>
    </message>
    <message>
        <source>Price a GB a month</source>
        <translation>每 GB 每月价格</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Put a new key in Settings, then start the job again.</source>
        <translation>请在设置中填入新密钥，然后重新开始任务。</translation>
    </message>
    <message>
        <source>Put both in Settings, or both in the environment.</source>
        <translation>请将两者都填入设置，或都放在环境变量中。</translation>
    </message>
    <message>
        <source>Put it back and press Retry.</source>
        <translation>请放回原处，然后按“重试”。</translation>
    </message>
    <message>
        <source>Put it back where it was.</source>
        <translation>请放回原处。</translation>
    </message>
    <message>
        <source>Put it back, or choose another file.</source>
        <translation>请放回原处，或选择其他文件。</translation>
    </message>
    <message>
        <source>Put one in Settings.</source>
        <translation>请在设置中填写一个。</translation>
    </message>
    <message>
        <source>Put one in Settings; it goes to the keyring.</source>
        <translation>请在设置中填写一个；它会存入密钥环。</translation>
    </message>
    <message>
        <source>Put the file back, then try again.</source>
        <translation>请放回文件，然后重试。</translation>
    </message>
    <message>
        <source>Put the key in Settings for this run, or in an environment variable.</source>
        <translation>请在设置中为本次运行填写密钥，或放入环境变量。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, then press Retry: fetching it costs nothing.</source>
        <translation>请在设置中提高限制，然后按“重试”：取回不收费。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Rename it, or import the folder as copies.</source>
        <translation>请重命名，或以复制方式导入文件夹。</translation>
    </message>
    <message>
        <source>Replicate address</source>
        <translation>Replicate 地址</translation>
    </message>
    <message>
        <source>Report this with the details.</source>
        <translation>请附上详细信息报告。</translation>
    </message>
    <message>
        <source>Result expired</source>
        <translation>结果已过期</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Retry asks again, which costs nothing.</source>
        <translation>“重试”会再次查询，不收费。</translation>
    </message>
    <message>
        <source>Retry fetches it again at no cost{0}.</source>
        <translation>“重试”会免费重新取回{0}。</translation>
    </message>
    <message>
        <source>Retry sends it again as a new job.</source>
        <translation>“重试”会作为新任务重新发送。</translation>
    </message>
    <message>
        <source>Retry when the service is less busy.</source>
        <translation>请在服务不太繁忙时重试。</translation>
    </message>
    <message>
        <source>Run the connection test in the settings; the details have the answer.</source>
        <translation>请在设置中运行连接测试；回答在详细信息中。</translation>
    </message>
    <message>
        <source>Save the table as CSV (UTF-8).</source>
        <translation>请将表格另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>Say nothing about versioning</source>
        <translation>不提示版本控制</translation>
    </message>
    <message>
        <source>Scrub videos under the pointer</source>
        <translation>指针悬停时浏览视频</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>第二份副本</translation>
    </message>
    <message>
        <source>Secret refused</source>
        <translation>私密密钥被拒绝</translation>
    </message>
    <message>
        <source>Service trouble</source>
        <translation>服务故障</translation>
    </message>
    <message>
        <source>Set checksums to when_required.</source>
        <translation>请将校验和设为 when_required。</translation>
    </message>
    <message>
        <source>Set the clock (automatic time), then try again.</source>
        <translation>请校准时钟（自动时间），然后重试。</translation>
    </message>
    <message>
        <source>Set the region to {0}.</source>
        <translation>请将区域设为 {0}。</translation>
    </message>
    <message>
        <source>Settings do not fit</source>
        <translation>设置不适用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shorten the folder name.</source>
        <translation>请缩短文件夹名称。</translation>
    </message>
    <message>
        <source>Show the demo painter</source>
        <translation>显示演示画师</translation>
    </message>
    <message>
        <source>Sign in with the AWS tools again, or run the profile&apos;s credential_process by hand to see why.</source>
        <translation>请用 AWS 工具重新登录，或手动运行配置文件的 credential_process 查看原因。</translation>
    </message>
    <message>
        <source>Sign-in has ended</source>
        <translation>登录已过期</translation>
    </message>
    <message>
        <source>Signed links open. But this bucket is public: every address in it opens without a link.</source>
        <translation>签名链接可以打开。但此存储桶是公开的：其中每个地址无需链接即可打开。</translation>
    </message>
    <message>
        <source>Size refused</source>
        <translation>尺寸被拒绝</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>请放慢</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>已限速</translation>
    </message>
    <message>
        <source>Something went wrong inside Vitrine. What was already saved is safe.</source>
        <translation>Vitrine 内部出错。已保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Split it into smaller ones.</source>
        <translation>请拆分为较小的文件。</translation>
    </message>
    <message>
        <source>Start the job again to make it anew; that is charged like any job.</source>
        <translation>请重新开始任务以重新制作；与其他任务一样计费。</translation>
    </message>
    <message>
        <source>Start the newer Vitrine, or update this one.</source>
        <translation>请启动较新的 Vitrine，或更新此版本。</translation>
    </message>
    <message>
        <source>Starts with r8_. Kept in the system keyring of this computer.</source>
        <translation>以 r8_ 开头。保存在本机的系统密钥环中。</translation>
    </message>
    <message>
        <source>Still changing</source>
        <translation>仍在更改</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stronger edges, separators and secondary text.</source>
        <translation>更清晰的边缘、分隔线和次要文字。</translation>
    </message>
    <message>
        <source>Such as eu-west-1; auto for Cloudflare R2.</source>
        <translation>例如 eu-west-1；Cloudflare R2 用 auto。</translation>
    </message>
    <message>
        <source>Takes effect when Vitrine is opened next.</source>
        <translation>下次打开 Vitrine 时生效。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The AWS profile {0} gave no keys. {1}</source>
        <translation>AWS 配置 {0} 未提供密钥。{1}</translation>
    </message>
    <message>
        <source>The AWS tools on this computer have no profile named {0}. {1}</source>
        <translation>此电脑上的 AWS 工具没有名为 {0} 的配置。{1}</translation>
    </message>
    <message>
        <source>The CA file {0} is missing or holds no certificate. {1}</source>
        <translation>CA 文件 {0} 不存在或不含证书。{1}</translation>
    </message>
    <message>
        <source>The access key comes from the {0}, and no secret key is there. Nothing was sent.</source>
        <translation>访问密钥来自 {0}，但那里没有私密密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The address set for {0} is not a web address. Nothing was sent.</source>
        <translation>为 {0} 设置的地址不是网址。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The bucket that older results are copied to.</source>
        <translation>旧结果要复制到的存储桶。</translation>
    </message>
    <message>
        <source>The bucket&apos;s name only.</source>
        <translation>只填存储桶名称。</translation>
    </message>
    <message>
        <source>The bytes that reached {0} are not the ones that were sent, so they were not kept. {1}</source>
        <translation>{0} 收到的字节与发送的不一致，因此未保留。{1}</translation>
    </message>
    <message>
        <source>The connection to {0} broke off. Nothing is lost.</source>
        <translation>与 {0} 的连接中断。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The connection to {0} broke.</source>
        <translation>与 {0} 的连接中断。</translation>
    </message>
    <message>
        <source>The connection to {0} is not trusted: its certificate could not be verified. Nothing was sent.</source>
        <translation>与 {0} 的连接不受信任：无法验证其证书。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The copy in {0} is not what was saved. Nothing was changed.</source>
        <translation>{0} 中的副本与保存的内容不符。未做任何更改。</translation>
    </message>
    <message>
        <source>The copy of {0} was moved or deleted outside Vitrine.</source>
        <translation>{0} 的副本在 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>The disk could not read it.</source>
        <translation>磁盘无法读取。</translation>
    </message>
    <message>
        <source>The endpoint may be a console or a web page, or hold the bucket&apos;s name in its path.</source>
        <translation>端点可能是控制台或网页，或在路径中包含了存储桶名称。</translation>
    </message>
    <message>
        <source>The endpoint may be a web page or a cache in front of the bucket.</source>
        <translation>端点可能是网页或存储桶前的缓存。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file is there, but cannot be read. {0}</source>
        <translation>文件存在，但无法读取。{0}</translation>
    </message>
    <message>
        <source>The file on this disk is not the one that was downloaded, so it was not stored again.</source>
        <translation>磁盘上的文件不是当初下载的文件，因此没有再次保存。</translation>
    </message>
    <message>
        <source>The file on this disk is not the one that was downloaded, so it was not uploaded.</source>
        <translation>磁盘上的文件不是当初下载的文件，因此没有上传。</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside Vitrine.</source>
        <translation>文件在 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>无法创建文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written: {1}.</source>
        <translation>无法写入文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The key for {0} holds characters that no key has. Nothing was sent.</source>
        <translation>{0} 的密钥含有密钥不会有的字符。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The key is empty. Nothing was changed.</source>
        <translation>密钥为空。未作任何更改。</translation>
    </message>
    <message>
        <source>The key needs {0}. If it has that right, check that the endpoint is the S3 address and not a console or web page.</source>
        <translation>密钥需要 {0} 权限。如果已有该权限，请确认端点是 S3 地址，而不是控制台或网页。</translation>
    </message>
    <message>
        <source>The keys are temporary and do not say until when; the link stops working when they end.</source>
        <translation>密钥是临时的且未说明期限；密钥失效时链接也会失效。</translation>
    </message>
    <message>
        <source>The keys are temporary: the link ends when your sign-in ends.</source>
        <translation>密钥是临时的：链接随登录一同失效。</translation>
    </message>
    <message>
        <source>The keys that were changed, by command.</source>
        <translation>已更改的按键，按命令列出。</translation>
    </message>
    <message>
        <source>The library has no job {0}.</source>
        <translation>资料库中没有任务 {0}。</translation>
    </message>
    <message>
        <source>The library has no result {0}.</source>
        <translation>资料库中没有结果 {0}。</translation>
    </message>
    <message>
        <source>The model failed at {0}: {1}. {2}</source>
        <translation>模型在 {0} 上运行失败：{1}。{2}</translation>
    </message>
    <message>
        <source>The parts did not become one file.</source>
        <translation>各分段未能合并为一个文件。</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>本机的代理没有响应。</translation>
    </message>
    <message>
        <source>The region of {0} is not known. {1}</source>
        <translation>{0} 的区域未知。{1}</translation>
    </message>
    <message>
        <source>The result has more than {0} MB. It is still at {1}{2}.</source>
        <translation>结果超过 {0} MB。它仍在 {1}{2}。</translation>
    </message>
    <message>
        <source>The result is not in {0} any more.</source>
        <translation>结果已不在 {0} 中。</translation>
    </message>
    <message>
        <source>The result is safe on this computer.</source>
        <translation>结果安全地保存在本机。</translation>
    </message>
    <message>
        <source>The result&apos;s file was moved or deleted outside Vitrine before it was stored.</source>
        <translation>结果文件在保存之前于 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>The result&apos;s file was moved or deleted outside Vitrine before it was uploaded.</source>
        <translation>结果文件在上传之前于 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>The secret key does not belong to this access key at {0}. {1}</source>
        <translation>在 {0} 上，该私有密钥与此访问密钥不匹配。{1}</translation>
    </message>
    <message>
        <source>The service refused this value.</source>
        <translation>服务拒绝了此值。</translation>
    </message>
    <message>
        <source>The settings for {0} or those of the AWS tools cannot be used. {1}</source>
        <translation>{0} 的设置或 AWS 工具的设置无法使用。{1}</translation>
    </message>
    <message>
        <source>The sign-in for {0} has expired. {1}</source>
        <translation>{0} 的登录已过期。{1}</translation>
    </message>
    <message>
        <source>The strip above the gallery.</source>
        <translation>图库上方的提示条。</translation>
    </message>
    <message>
        <source>The system keyring does not answer. It may be asking for its password in another window.</source>
        <translation>系统密钥环没有响应。它可能正在另一个窗口询问密码。</translation>
    </message>
    <message>
        <source>The system keyring failed. Nothing was sent.</source>
        <translation>系统密钥环出错。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key cannot be read or kept. Nothing was sent.</source>
        <translation>系统密钥环已锁定，无法读取或保存密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The work was stopped and goes on next time.</source>
        <translation>工作已停止，下次继续。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Then deleted for good, in the bucket too.</source>
        <translation>之后永久删除，存储桶中的也一并删除。</translation>
    </message>
    <message>
        <source>There is a collection named {0} here already. Nothing was changed.</source>
        <translation>这里已有名为 {0} 的收藏集。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no bucket named {0} at {1}. {2}</source>
        <translation>{1} 上没有名为 {0} 的存储桶。{2}</translation>
    </message>
    <message>
        <source>There is no copy of this file.</source>
        <translation>此文件没有副本。</translation>
    </message>
    <message>
        <source>There is no key for {0} yet. Nothing was sent.</source>
        <translation>还没有 {0} 的密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>There is no {0} yet. Nothing was sent.</source>
        <translation>还没有 {0}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>这里什么也没有。</translation>
    </message>
    <message>
        <source>This account may not read it.</source>
        <translation>此账户无权读取。</translation>
    </message>
    <message>
        <source>This collection is gone. Your results are safe.</source>
        <translation>此收藏集已不存在。您的结果是安全的。</translation>
    </message>
    <message>
        <source>This computer could not reach {0}. Nothing was sent and nothing was charged.</source>
        <translation>本机无法连接 {0}。没有发送任何内容，也没有计费。</translation>
    </message>
    <message>
        <source>This computer could not use {0}: {1}. Nothing already saved is lost.</source>
        <translation>本机无法使用 {0}：{1}。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>This computer could not write to {0}. Nothing already saved is lost.</source>
        <translation>本机无法写入 {0}。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>This computer could not write to {0}: {1}. Nothing is lost.</source>
        <translation>本机无法写入 {0}：{1}。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This computer could not write to {0}: {1}. The import stopped; what was imported is safe.</source>
        <translation>本机无法写入 {0}：{1}。导入已停止；已导入的内容是安全的。</translation>
    </message>
    <message>
        <source>This computer did not let Vitrine serve the file. The file itself is safe.</source>
        <translation>本机不允许 Vitrine 提供该文件。文件本身是安全的。</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine write to {0}. Nothing that was already saved is lost.</source>
        <translation>本机不允许 Vitrine 写入 {0}。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {0}. {1}</source>
        <translation>此电脑不信任 {0} 的证书。{1}</translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the file.</source>
        <translation>本机内存不足，无法打开该文件。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} off, so {1} refuses to answer. {2}</source>
        <translation>此电脑的时钟偏差为 {0}，因此 {1} 拒绝响应。{2}</translation>
    </message>
    <message>
        <source>This disk does not take a file of this size. Nothing that was already saved is lost.</source>
        <translation>此磁盘不支持这么大的文件。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>This disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>This disk is full. Nothing that was already saved is lost.</source>
        <translation>磁盘已满。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>This disk is full. The import stopped; what was imported is safe.</source>
        <translation>此磁盘已满。导入已停止；已导入的内容是安全的。</translation>
    </message>
    <message>
        <source>This disk is full. The queue is paused and nothing is lost.</source>
        <translation>磁盘已满。队列已暂停，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>此文件没有任何行。</translation>
    </message>
    <message>
        <source>This file has sound but no picture.</source>
        <translation>此文件有声音但没有画面。</translation>
    </message>
    <message>
        <source>This file has {0} rows and {1} columns.</source>
        <translation>此文件有 {0} 行、{1} 列。</translation>
    </message>
    <message>
        <source>This file is a picture, not a video.</source>
        <translation>此文件是图片，不是视频。</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete.</source>
        <translation>此文件损坏或不完整。</translation>
    </message>
    <message>
        <source>This file is not a CSV file that can be read.</source>
        <translation>此文件不是可读取的 CSV 文件。</translation>
    </message>
    <message>
        <source>This file is not a CSV file.</source>
        <translation>此文件不是 CSV 文件。</translation>
    </message>
    <message>
        <source>This file is over 5 MB.</source>
        <translation>此文件超过 5 MB。</translation>
    </message>
    <message>
        <source>This file is over the limit of {0} MB.</source>
        <translation>此文件超过 {0} MB 的限制。</translation>
    </message>
    <message>
        <source>This file is {0}.</source>
        <translation>此文件是 {0}。</translation>
    </message>
    <message>
        <source>This is either on or off.</source>
        <translation>此项只能开或关。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is {0}.</source>
        <translation>这是 {0}。</translation>
    </message>
    <message>
        <source>This library has version {0}; this Vitrine knows versions up to {1}. Nothing was changed.</source>
        <translation>此资料库为版本 {0}；当前 Vitrine 支持到版本 {1}。未作任何更改。</translation>
    </message>
    <message>
        <source>This link has ended.</source>
        <translation>此链接已失效。</translation>
    </message>
    <message>
        <source>This link was changed, so it does not open.</source>
        <translation>此链接被改动过，因此无法打开。</translation>
    </message>
    <message>
        <source>This link was stopped.</source>
        <translation>此链接已被停止。</translation>
    </message>
    <message>
        <source>This name leads out of the results folder, so it was not used.</source>
        <translation>此名称指向结果文件夹之外，因此未使用。</translation>
    </message>
    <message>
        <source>This part is not in the file.</source>
        <translation>文件中没有此部分。</translation>
    </message>
    <message>
        <source>This picture has {0} x {1} pixels; the limit is {2} megapixels.</source>
        <translation>此图片为 {0} x {1} 像素；上限为 {2} 百万像素。</translation>
    </message>
    <message>
        <source>This result already belongs to another job.</source>
        <translation>此结果已属于另一个任务。</translation>
    </message>
    <message>
        <source>This smart filter is gone. Your results are safe.</source>
        <translation>此智能筛选已不存在。您的结果是安全的。</translation>
    </message>
    <message>
        <source>This video has {0} x {1} pixels.</source>
        <translation>此视频为 {0} x {1} 像素。</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>US dollars a result by model, as JSON.</source>
        <translation>每个结果的美元价格，按模型，JSON 格式。</translation>
    </message>
    <message>
        <source>US dollars; 0 for no limit.</source>
        <translation>美元；0 表示不限。</translation>
    </message>
    <message>
        <source>US dollars; your service&apos;s price list says it.</source>
        <translation>美元；见您的服务价目表。</translation>
    </message>
    <message>
        <source>Unknown setting</source>
        <translation>未知设置</translation>
    </message>
    <message>
        <source>Unlock it (or log in again), then go on.</source>
        <translation>请解锁（或重新登录），然后继续。</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>无法读取的回答</translation>
    </message>
    <message>
        <source>Unsafe address</source>
        <translation>不安全的地址</translation>
    </message>
    <message>
        <source>Unusable value</source>
        <translation>不可用的值</translation>
    </message>
    <message>
        <source>Use MP4, MOV or WebM.</source>
        <translation>请使用 MP4、MOV 或 WebM。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP or MP4.</source>
        <translation>请使用 PNG、JPEG、WebP 或 MP4。</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>请使用较小的文件。</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>请使用较小的。</translation>
    </message>
    <message>
        <source>Use a smaller version of it.</source>
        <translation>请使用它的较小版本。</translation>
    </message>
    <message>
        <source>Use another service.</source>
        <translation>请使用其他服务。</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>请使用那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>Vitrine is already open with this library.</source>
        <translation>Vitrine 已打开此资料库。</translation>
    </message>
    <message>
        <source>Vitrine knows no provider named {0}.</source>
        <translation>Vitrine 不认识名为 {0} 的提供方。</translation>
    </message>
    <message>
        <source>Vitrine looks for the job at {0} before anything is sent again.</source>
        <translation>再次发送之前，Vitrine 会先在 {0} 查找该任务。</translation>
    </message>
    <message>
        <source>Vitrine looks for the job at {0} first.</source>
        <translation>Vitrine 会先在 {0} 查找该任务。</translation>
    </message>
    <message>
        <source>Vitrine tries again by itself.</source>
        <translation>Vitrine 会自动重试。</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>读回的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>When trailing checksums are sent.</source>
        <translation>何时发送尾部校验和。</translation>
    </message>
    <message>
        <source>Where results are kept besides this computer.</source>
        <translation>除本机外，结果还保存在哪里。</translation>
    </message>
    <message>
        <source>While another window is in front.</source>
        <translation>当其他窗口在前面时。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请写一个名称。</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>请先写提示词。</translation>
    </message>
    <message>
        <source>Write a search, or choose a filter, then save it.</source>
        <translation>请写搜索内容或选择筛选，然后保存。</translation>
    </message>
    <message>
        <source>Write it as owner/name, as on the model&apos;s page.</source>
        <translation>请按模型页面上的 所有者/名称 书写。</translation>
    </message>
    <message>
        <source>Write the endpoint with http:// if this is a server of your own network, or correct the port.</source>
        <translation>如果这是您自己网络中的服务器，请用 http:// 书写端点，或更正端口。</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>地址错误</translation>
    </message>
    <message>
        <source>Wrong file</source>
        <translation>文件不对</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>没有向您收费。</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>您的价格</translation>
    </message>
    <message>
        <source>{0} It may have started the job, and may charge for it. Vitrine did not send it again; looking for it at {1} costs nothing.</source>
        <translation>{0} 它可能已开始任务并可能计费。Vitrine 没有再次发送；在 {1} 查找不收费。</translation>
    </message>
    <message>
        <source>{0} MB are free on this disk. Pictures fit, long videos may not.</source>
        <translation>此磁盘剩余 {0} MB。可存图片，较长的视频可能存不下。</translation>
    </message>
    <message>
        <source>{0} Next try in {1} s.</source>
        <translation>{0} {1} 秒后重试。</translation>
    </message>
    <message>
        <source>{0} You were not charged.</source>
        <translation>{0} 没有向您收费。</translation>
    </message>
    <message>
        <source>{0} accepted the key but not {1} in {2}. {3}</source>
        <translation>{0} 接受了密钥，但不允许在 {2} 中{1}。{3}</translation>
    </message>
    <message>
        <source>{0} answered with something Vitrine cannot read.</source>
        <translation>{0} 的回答 Vitrine 无法读取。</translation>
    </message>
    <message>
        <source>{0} answered with something that is not S3.</source>
        <translation>{0} 的回答不是 S3 格式。</translation>
    </message>
    <message>
        <source>{0} answered with something that is not S3. {1}</source>
        <translation>{0} 的响应不是 S3 格式。{1}</translation>
    </message>
    <message>
        <source>{0} answered {1} and did not say more. {2}</source>
        <translation>{0} 返回 {1}，未作更多说明。{2}</translation>
    </message>
    <message>
        <source>{0} asks Vitrine to slow down. {1}</source>
        <translation>{0} 要求 Vitrine 放慢速度。{1}</translation>
    </message>
    <message>
        <source>{0} asks us to slow down. {1}</source>
        <translation>{0} 要求我们放慢速度。{1}</translation>
    </message>
    <message>
        <source>{0} belongs to Vitrine: what lies there is in the library. Nothing was changed.</source>
        <translation>{0} 属于 Vitrine：其中的内容已在资料库中。未做任何更改。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be moved into itself. Nothing was changed.</source>
        <translation>{0} 不能移入自身。未作任何更改。</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>无法写入 {0}。</translation>
    </message>
    <message>
        <source>{0} cannot be written. Nothing is lost.</source>
        <translation>无法写入 {0}。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>{0} cannot be written. Nothing was changed.</source>
        <translation>无法写入 {0}。未作任何更改。</translation>
    </message>
    <message>
        <source>{0} cannot be written. The import stopped; what was imported is safe.</source>
        <translation>{0} 无法写入。导入已停止；已导入的内容是安全的。</translation>
    </message>
    <message>
        <source>{0} declined this prompt. {1}</source>
        <translation>{0} 拒绝了此提示词。{1}</translation>
    </message>
    <message>
        <source>{0} did not answer in time.</source>
        <translation>{0} 未及时响应。</translation>
    </message>
    <message>
        <source>{0} did not take the job. Nothing was charged.</source>
        <translation>{0} 没有接受任务。没有计费。</translation>
    </message>
    <message>
        <source>{0} does not have {1} any more; it deletes results a while after they are made.</source>
        <translation>{0} 已没有 {1}；它会在一段时间后删除结果。</translation>
    </message>
    <message>
        <source>{0} does not know the newer S3 checksums.</source>
        <translation>{0} 不支持较新的 S3 校验和。</translation>
    </message>
    <message>
        <source>{0} does not know this access key. {1}</source>
        <translation>{0} 不认识此访问密钥。{1}</translation>
    </message>
    <message>
        <source>{0} does not offer this version of {1} any more. You were not charged.</source>
        <translation>{0} 不再提供 {1} 的这个版本。没有向您收费。</translation>
    </message>
    <message>
        <source>{0} does not offer what Vitrine asked for.</source>
        <translation>{0} 不提供 Vitrine 所请求的内容。</translation>
    </message>
    <message>
        <source>{0} does not offer {1}, or not to this account. {2}</source>
        <translation>{0} 不提供 {1}，或不对此账户提供。{2}</translation>
    </message>
    <message>
        <source>{0} does not speak https on this port. {1}</source>
        <translation>{0} 在此端口上不使用 https。{1}</translation>
    </message>
    <message>
        <source>{0} does not take a file of this size. {1}</source>
        <translation>{0} 不接受这么大的文件。{1}</translation>
    </message>
    <message>
        <source>{0} does not take this name for a file.</source>
        <translation>{0} 不接受此文件名。</translation>
    </message>
    <message>
        <source>{0} finished without a picture or video. {1}</source>
        <translation>{0} 已完成，但没有图片或视频。{1}</translation>
    </message>
    <message>
        <source>{0} has a fault of its own. {1}</source>
        <translation>{0} 自身出现故障。{1}</translation>
    </message>
    <message>
        <source>{0} has no input named {1}.</source>
        <translation>{0} 没有名为 {1} 的输入。</translation>
    </message>
    <message>
        <source>{0} has no room left. {1}</source>
        <translation>{0} 没有剩余空间。{1}</translation>
    </message>
    <message>
        <source>{0} has reported no end for six hours. It may be charged.</source>
        <translation>{0} 六小时未报告结束。可能会计费。</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (HTTP {1}{2}).</source>
        <translation>{0} 自身出现故障 (HTTP {1}{2})。</translation>
    </message>
    <message>
        <source>{0} holds too many files named {1}.</source>
        <translation>{0} 中名为 {1} 的文件过多。</translation>
    </message>
    <message>
        <source>{0} hung up.</source>
        <translation>{0} 断开了连接。</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{1} 中的 {0}。</translation>
    </message>
    <message>
        <source>{0} is needed.</source>
        <translation>需要 {0}。</translation>
    </message>
    <message>
        <source>{0} is no name a bucket can have.</source>
        <translation>{0} 不能用作存储桶名称。</translation>
    </message>
    <message>
        <source>{0} is not a sound database. Your pictures and videos are safe in their folder.</source>
        <translation>{0} 不是完好的数据库。您的图片和视频在文件夹中是安全的。</translation>
    </message>
    <message>
        <source>{0} is not a value for {1}.</source>
        <translation>{0} 不是 {1} 的有效值。</translation>
    </message>
    <message>
        <source>{0} is not at this address: it answered with a redirection. {1}</source>
        <translation>{0} 不在此地址：它返回了重定向。{1}</translation>
    </message>
    <message>
        <source>{0} is not the file that was imported: its content is different.</source>
        <translation>{0} 不是当初导入的文件：内容不同。</translation>
    </message>
    <message>
        <source>{0} is not the file that was saved here: its content is different.</source>
        <translation>{0} 不是保存在此的文件：内容不同。</translation>
    </message>
    <message>
        <source>{0} is not the file that was saved.</source>
        <translation>{0} 不是当初保存的文件。</translation>
    </message>
    <message>
        <source>{0} is not there, or is no folder. Nothing was changed.</source>
        <translation>{0} 不存在，或不是文件夹。未做任何更改。</translation>
    </message>
    <message>
        <source>{0} lies outside the results folder and is not what was saved.</source>
        <translation>{0} 在结果文件夹之外，且不是当初保存的文件。</translation>
    </message>
    <message>
        <source>{0} lives in another region or at another address.</source>
        <translation>{0} 位于其他区域或其他地址。</translation>
    </message>
    <message>
        <source>{0} lives in the region {1}, not {2}. Set the region to {3}.</source>
        <translation>{0} 位于区域 {1}，而不是 {2}。请将区域设为 {3}。</translation>
    </message>
    <message>
        <source>{0} lives in the region {1}.</source>
        <translation>{0} 位于区域 {1}。</translation>
    </message>
    <message>
        <source>{0} may have finished it. Checking costs nothing.</source>
        <translation>{0} 可能已经完成。检查不收费。</translation>
    </message>
    <message>
        <source>{0} names an address for the result that Vitrine does not open.</source>
        <translation>{0} 给出的结果地址 Vitrine 不会打开。</translation>
    </message>
    <message>
        <source>{0} no longer knows this job. It may have been charged.</source>
        <translation>{0} 已不认识此任务。可能已计费。</translation>
    </message>
    <message>
        <source>{0} not there. It was moved, renamed or deleted.</source>
        <translation>{0} 不存在。它被移动、重命名或删除了。</translation>
    </message>
    <message>
        <source>{0} refused a file: {1}.</source>
        <translation>{0} 拒绝了一个文件：{1}。</translation>
    </message>
    <message>
        <source>{0} refused the key. It may have been revoked. {1}</source>
        <translation>{0} 拒绝了密钥，它可能已被撤销。{1}</translation>
    </message>
    <message>
        <source>{0} refused the request. {1}{2}</source>
        <translation>{0} 拒绝了请求。{1}{2}</translation>
    </message>
    <message>
        <source>{0} refused {1}. {2}</source>
        <translation>{0} 拒绝了 {1}。{2}</translation>
    </message>
    <message>
        <source>{0} says this account has no credit left. {1}</source>
        <translation>{0} 表示此账户余额已用完。{1}</translation>
    </message>
    <message>
        <source>{0} sent a file that is {1}, not a picture or video.</source>
        <translation>{0} 发来的文件是 {1}，不是图片或视频。</translation>
    </message>
    <message>
        <source>{0} sets no input of {1}.</source>
        <translation>{0} 不对应 {1} 的任何输入。</translation>
    </message>
    <message>
        <source>{0} stopped it before it started. You were not charged.</source>
        <translation>{0} 在开始之前停止了它。没有向您收费。</translation>
    </message>
    <message>
        <source>{0} takes files up to {1}. Nothing was sent and nothing was charged.</source>
        <translation>{0} 接受不超过 {1} 的文件。没有发送任何内容，也没有计费。</translation>
    </message>
    <message>
        <source>{0} takes no more notes on a file.</source>
        <translation>{0} 不接受更多文件附注。</translation>
    </message>
    <message>
        <source>{0} takes {1} characters. Shorten by {2}.</source>
        <translation>{0} 接受 {1} 个字符。请缩短 {2} 个。</translation>
    </message>
    <message>
        <source>{0} took the file but does not hold the same bytes, so the copy was removed. {1}</source>
        <translation>{0} 接收了文件，但保存的字节不一致，因此已移除该副本。{1}</translation>
    </message>
    <message>
        <source>{0} was moved or deleted outside Vitrine before it was stored.</source>
        <translation>{0} 在保存之前于 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>{0} with {1}.</source>
        <translation>{0}，配 {1}。</translation>
    </message>
    <message>
        <source>{0}&apos;s model {1} {2}. You were not charged.</source>
        <translation>{0} 的模型 {1} {2}。没有向您收费。</translation>
    </message>
</context>
<context>
    <name>Examining</name>
    <message>
        <source>Another result in this pane</source>
        <translation>此格换一个结果</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Finish comparing</source>
        <translation>完成比较</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation>请先在图库中选择。</translation>
    </message>
    <message>
        <source>Select two to four results to compare.</source>
        <translation>请选择两到四个结果进行比较。</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>These are the first {most} of the {n} selected.</source>
        <translation>这是所选 {n} 项中的前 {most} 项。</translation>
    </message>
    <message>
        <source>This is for results that are compared.</source>
        <translation>此功能用于比较中的结果。</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add a manifest with all settings</source>
        <translation>附上包含全部设置的清单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export {n} items</source>
        <translation>导出 {n} 项</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keep metadata in the files</source>
        <translation>保留文件中的元数据</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Pictures as</source>
        <translation>图片格式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. What was copied stays there.</source>
        <translation>已停止。已复制的会保留。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>1 original, {size}, and a manifest with all its settings.</source>
        <translation>1 个原件，{size}，以及包含全部设置的清单。</translation>
    </message>
    <message>
        <source>1 original, {size}.</source>
        <translation>1 个原件，{size}。</translation>
    </message>
    <message>
        <source>1 result was left out: its file is missing.</source>
        <translation>跳过了 1 个结果：其文件缺失。</translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation>正在复制 {n}/{total}</translation>
    </message>
    <message>
        <source>Each copy is the original, byte for byte.</source>
        <translation>每份副本都是原件，逐字节一致。</translation>
    </message>
    <message>
        <source>Pictures become JPEG without metadata; what is transparent becomes white.</source>
        <translation>图片转为不含元数据的 JPEG；透明部分变为白色。</translation>
    </message>
    <message>
        <source>Pictures become {format} without metadata.</source>
        <translation>图片转为不含元数据的 {format}。</translation>
    </message>
    <message>
        <source>Prompts, software and place are taken out of the files; no pixel changes.</source>
        <translation>从文件中去掉提示词、软件和位置信息；像素不变。</translation>
    </message>
    <message>
        <source>Videos are copied as they are.</source>
        <translation>视频原样复制。</translation>
    </message>
    <message>
        <source>{files} and a manifest are in {folder}.</source>
        <translation>{files} 和清单已在 {folder}。</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files} 已在 {folder}。</translation>
    </message>
    <message>
        <source>{files} is in {folder}.</source>
        <translation>{files} 已在 {folder}。</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} 个文件</translation>
    </message>
    <message>
        <source>{n} originals, {size}, and a manifest with all their settings.</source>
        <translation>{n} 个原件，{size}，以及包含全部设置的清单。</translation>
    </message>
    <message>
        <source>{n} originals, {size}.</source>
        <translation>{n} 个原件，{size}。</translation>
    </message>
    <message>
        <source>{n} results were left out: their files are missing.</source>
        <translation>跳过了 {n} 个结果：文件缺失。</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>复制 {value}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation>计费时间</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>In the trash, deleted for good in {n} days</source>
        <translation>在回收站，{n} 天后永久删除</translation>
    </message>
    <message>
        <source>In the trash, deleted for good today</source>
        <translation>在回收站，今天永久删除</translation>
    </message>
    <message>
        <source>In the trash, deleted for good tomorrow</source>
        <translation>在回收站，明天永久删除</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made from “{name}”, the last of {n} before it</source>
        <translation>来自“{name}”，它之前共有 {n} 个</translation>
    </message>
    <message>
        <source>Made from “{name}”, which came from a picture of yours</source>
        <translation>来自“{name}”，它源自您的图片</translation>
    </message>
    <message>
        <source>Made from “{name}”, which came from a prompt</source>
        <translation>来自“{name}”，它源自提示词</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未取回</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>On this computer, waiting for {place}</source>
        <translation>在本机，等待 {place}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 个视频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In the trash, leaves the library in {n} days; your file stays</source>
        <translation>在回收站，{n} 天后移出资料库；您的文件会保留</translation>
    </message>
    <message>
        <source>In the trash, leaves the library soon; your file stays</source>
        <translation>在回收站，即将移出资料库；您的文件会保留</translation>
    </message>
    <message>
        <source>In your bucket and on this computer</source>
        <translation>在您的存储桶和本机</translation>
    </message>
    <message>
        <source>In your bucket; the file here is missing</source>
        <translation>在您的存储桶；本机文件缺失</translation>
    </message>
    <message>
        <source>Made from a file of yours</source>
        <translation>来自您的文件</translation>
    </message>
    <message>
        <source>Model default</source>
        <translation>模型默认值</translation>
    </message>
    <message>
        <source>Nothing made from it yet</source>
        <translation>尚未由它制作任何内容</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation>远程编号</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Your own file, where it is</source>
        <translation>您自己的文件，位于原处</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>约 {money}</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} 个视频</translation>
    </message>
    <message>
        <source>{size} · checksum matches · copied {time}</source>
        <translation>{size} · 校验和一致 · {time} 复制</translation>
    </message>
    <message>
        <source>{size} · checksum matches · saved {time}</source>
        <translation>{size} · 校验和一致 · {time} 保存</translation>
    </message>
    <message>
        <source>{size} · imported {time}</source>
        <translation>{size} · 导入于 {time}</translation>
    </message>
    <message>
        <source>{size} · {rate} fps</source>
        <translation>{size} · {rate} fps</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{time} yesterday</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>led to {images} and {videos}</source>
        <translation>衍生出 {images} 和 {videos}</translation>
    </message>
    <message>
        <source>led to {made}</source>
        <translation>衍生出 {made}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{codec}, no sound</source>
        <translation>{codec}，无声音</translation>
    </message>
    <message>
        <source>{codec}, sound</source>
        <translation>{codec}，有声音</translation>
    </message>
    <message>
        <source>{images} and {videos} made from it</source>
        <translation>由它制作了 {images} 和 {videos}</translation>
    </message>
    <message>
        <source>{made} made from it</source>
        <translation>由它制作了 {made}</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 result</source>
        <translation>1 个结果</translation>
    </message>
    <message>
        <source>January|February|March|April|May|June|July|August|September|October|November|December</source>
        <translation>一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月</translation>
    </message>
    <message>
        <source>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday</source>
        <translation>星期一|星期二|星期三|星期四|星期五|星期六|星期日</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存到本机</translation>
    </message>
    <message>
        <source>Saved to {bucket}</source>
        <translation>已保存到 {bucket}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>约 {money}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation>不到 $0.01</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{all} 项中匹配 {n} 项</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} 个结果</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>排在第 {place} 位</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter {count}</source>
        <translation>筛选 {count}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation>搜索提示词、标签、模型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>FilterMenus</name>
    <message>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No results yet, so no models either.</source>
        <translation>还没有结果，因此也没有模型。</translation>
    </message>
    <message>
        <source>No tags yet. Press T on a picture to give it one.</source>
        <translation>还没有标签。在图片上按 T 添加。</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>搜索标签</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>{name}…</source>
        <translation>{name}…</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{first} +{more}</source>
        <translation>{first} +{more}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{parts} mean nothing here, so they were left out. Down shows what can follow.</source>
        <translation>{parts} 在这里没有意义，已忽略。按向下键查看可用的词。</translation>
    </message>
    <message>
        <source>{part} means nothing here, so it was left out. Down shows what can follow.</source>
        <translation>{part} 在这里没有意义，已忽略。按向下键查看可用的词。</translation>
    </message>
    <message>
        <source>“{part}”</source>
        <translation>“{part}”</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示全部快捷键</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>FinishBar</name>
    <message>
        <source>Star what is kept, move what is rejected to the trash (Ctrl Enter)</source>
        <translation>为保留的加星，将淘汰的移到回收站 (Ctrl Enter)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>淘汰</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything you make, kept.</source>
        <translation>您创作的一切，都会留下。</translation>
    </message>
    <message>
        <source>Generate 1 sample</source>
        <translation>生成 1 个示例</translation>
    </message>
    <message>
        <source>Generate {n} samples</source>
        <translation>生成 {n} 个示例</translation>
    </message>
</context>
<context>
    <name>FirstStrip</name>
    <message>
        <source>Add a provider key</source>
        <translation>添加提供方密钥</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect your bucket</source>
        <translation>连接您的存储桶</translation>
    </message>
    <message>
        <source>First images made</source>
        <translation>已生成首批图片</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>收起入门步骤</translation>
    </message>
</context>
<context>
    <name>FolderImports</name>
    <message>
        <source>Another folder is being imported. Wait until it is done.</source>
        <translation>正在导入另一个文件夹。请等待其完成。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>就此为止</translation>
    </message>
    <message>
        <source>Only folders can be imported here. Drop a picture on Create to start from it.</source>
        <translation>此处只能导入文件夹。要以图片为起点，请将其拖放到“创建”。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止导入</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>1 image|{n} images</source>
        <translation>1 张图片|{n} 张图片</translation>
    </message>
    <message>
        <source>1 sample image|{n} sample images</source>
        <translation>1 张示例图片|{n} 张示例图片</translation>
    </message>
    <message>
        <source>1 sample video|{n} sample videos</source>
        <translation>1 个示例视频|{n} 个示例视频</translation>
    </message>
    <message>
        <source>1 video|{n} videos</source>
        <translation>1 个视频|{n} 个视频</translation>
    </message>
    <message>
        <source>Add a {provider} key</source>
        <translation>添加 {provider} 密钥</translation>
    </message>
    <message>
        <source>Add an {provider} key</source>
        <translation>添加 {provider} 密钥</translation>
    </message>
    <message>
        <source>Add images</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>添加 {label}</translation>
    </message>
    <message>
        <source>At least {least}.</source>
        <translation>至少 {least}。</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>最多 {most}。</translation>
    </message>
    <message>
        <source>Becomes number {n}</source>
        <translation>将成为第 {n} 个</translation>
    </message>
    <message>
        <source>Becomes the first frame</source>
        <translation>将成为首帧</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Choose a model that takes an image.</source>
        <translation>请选择可用图片输入的模型。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>请选择其一：{choices}。</translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose</source>
        <translation>拖到此处、粘贴或选择</translation>
    </message>
    <message>
        <source>Drop them here, paste, or choose</source>
        <translation>拖到此处、粘贴或选择</translation>
    </message>
    <message>
        <source>Drop to use as first frame</source>
        <translation>放下作为首帧</translation>
    </message>
    <message>
        <source>Drop to use as input</source>
        <translation>放下作为输入</translation>
    </message>
    <message>
        <source>Drop to use as last frame</source>
        <translation>放下作为尾帧</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>From the image</source>
        <translation>来自图片</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>Needed: drop one here, paste, or choose</source>
        <translation>必填：拖到此处、粘贴或选择</translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation>无需网络</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Over today’s {limit} limit</source>
        <translation>超出今天的 {limit} 限额</translation>
    </message>
    <message>
        <source>Prompt, model and 1 setting restored</source>
        <translation>已恢复提示词、模型和 1 项设置</translation>
    </message>
    <message>
        <source>Prompt, model and {n} settings restored</source>
        <translation>已恢复提示词、模型和 {n} 项设置</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Replaces the one that is there</source>
        <translation>替换已有的预设</translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation>从图片开始</translation>
    </message>
    <message>
        <source>Switches to {mode}</source>
        <translation>切换到{mode}</translation>
    </message>
    <message>
        <source>Takes no image</source>
        <translation>不接受图片</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>This would pass the {limit} a day you set. Spent today: {spent}.</source>
        <translation>这会超出您每天 {limit} 的限额。今天已用：{spent}。</translation>
    </message>
    <message>
        <source>Today {money}</source>
        <translation>今天 {money}</translation>
    </message>
    <message>
        <source>Today {money} of {limit}</source>
        <translation>今天 {money}，限额 {limit}</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>请先写提示词</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>请先写提示词。</translation>
    </message>
    <message>
        <source>about {megapixels} MP</source>
        <translation>约 {megapixels} MP</translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation>约 {money}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>in library</source>
        <translation>在资料库中</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>需要 {field}。</translation>
    </message>
    <message>
        <source>{field} takes at most {most}.</source>
        <translation>{field} 最多 {most}。</translation>
    </message>
    <message>
        <source>{length} of video</source>
        <translation>{length} 视频</translation>
    </message>
    <message>
        <source>{model} does not take: {names}</source>
        <translation>{model} 不支持：{names}</translation>
    </message>
    <message>
        <source>{model} starts from words alone.</source>
        <translation>{model} 只从文字开始。</translation>
    </message>
    <message>
        <source>{name} takes {most} characters. Shorten by {over}.</source>
        <translation>{name} 最多 {most} 个字符。请缩短 {over} 个。</translation>
    </message>
    <message>
        <source>{n} × {length}</source>
        <translation>{n} × {length}</translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation>每个 {price}</translation>
    </message>
</context>
<context>
    <name>FormSeed</name>
    <message>
        <source>Draw a new seed</source>
        <translation>抽取新种子</translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation>解锁种子</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>Frame {n} saved as {name}</source>
        <translation>第 {n} 帧已保存为 {name}</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>保存此帧</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>frame-{n}</source>
        <translation>frame-{n}</translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deleted items stay here for {n} days, in the bucket too, then go for good.</source>
        <translation>删除的内容在此保留 {n} 天（存储桶中亦然），之后永久删除。</translation>
    </message>
    <message>
        <source>Drag pictures onto it in the sidebar, or press C with some selected.</source>
        <translation>将图片拖到侧栏的它上面，或选中后按 C。</translation>
    </message>
    <message>
        <source>Everything you make, kept.</source>
        <translation>您创作的一切，都会留下。</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Filters: {names}.</source>
        <translation>筛选：{names}。</translation>
    </message>
    <message>
        <source>Go to All</source>
        <translation>转到全部</translation>
    </message>
    <message>
        <source>Links you make end by themselves after 7 days at most. They are listed here while they live.</source>
        <translation>您创建的链接最长 7 天后自动失效。有效期间列在这里。</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>还没有视频</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>未上传</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>没有分享的内容</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation>没有匹配“{text}”的内容</translation>
    </message>
    <message>
        <source>Open Create</source>
        <translation>打开“创作”</translation>
    </message>
    <message>
        <source>Pick a picture</source>
        <translation>挑选图片</translation>
    </message>
    <message>
        <source>Press F on a picture, here or in the viewer, and it is kept in this list.</source>
        <translation>在图片上按 F（此处或查看器中），它就会留在此列表。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Searched {n} items.</source>
        <translation>已搜索 {n} 项。</translation>
    </message>
    <message>
        <source>Share a picture</source>
        <translation>分享图片</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost.</source>
        <translation>演示画师已就绪。它在本机绘制示例图片，无需密钥、网络和费用。</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>此收藏集</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>Turn a picture into one: select it and press V, or choose Video in Create.</source>
        <translation>将图片变成视频：选中后按 V，或在“创作”中选择视频。</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Write a prompt in Create and press Generate.</source>
        <translation>在“创作”中写提示词并按“生成”。</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} 是空的</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Added {count} to the queue</source>
        <translation>已将 {count} 个加入队列</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate {count}</source>
        <translation>生成 {count} 个</translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation>请先写提示词</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>No prompt is starred yet. Press S on one to keep it here.</source>
        <translation>还没有星标提示词。在提示词上按 S 即可保留在此。</translation>
    </message>
    <message>
        <source>No prompt matches “{words}”.</source>
        <translation>没有匹配“{words}”的提示词。</translation>
    </message>
    <message>
        <source>Prompts that you generate with are kept here.</source>
        <translation>您用来生成的提示词会保存在这里。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Search 1 prompt</source>
        <translation>搜索 1 条提示词</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Search {n} prompts</source>
        <translation>搜索 {n} 条提示词</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation>哪些提示词</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>prompt only</source>
        <translation>仅提示词</translation>
    </message>
    <message>
        <source>star</source>
        <translation>加星</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 个无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing file(s) found again.</source>
        <translation>
            <numerusform>已找回 %n 个缺失的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n 个已在资料库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>已在资料库中</translation>
    </message>
    <message>
        <source>Changed since the last import</source>
        <translation>自上次导入后已更改</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Each file is copied to {folder} and checked. What lies in your folder now stays as it is.</source>
        <translation>每个文件都会复制到 {folder} 并校验。您文件夹中的现有内容保持不变。</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Hidden, passed over</source>
        <translation>隐藏，已跳过</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Importing {folder}</source>
        <translation>正在导入 {folder}</translation>
    </message>
    <message>
        <source>Looking through the folder: {n} files</source>
        <translation>正在查看文件夹：{n} 个文件</translation>
    </message>
    <message>
        <source>Neither pictures nor videos</source>
        <translation>既非图片也非视频</translation>
    </message>
    <message>
        <source>Nothing new in this folder.</source>
        <translation>此文件夹中没有新内容。</translation>
    </message>
    <message>
        <source>Stopped. What was imported stays; import the folder again to go on.</source>
        <translation>已停止。已导入的内容会保留；再次导入此文件夹即可继续。</translation>
    </message>
    <message>
        <source>The import of {folder} was cut off.</source>
        <translation>{folder} 的导入被中断。</translation>
    </message>
    <message>
        <source>The import of {folder} was stopped.</source>
        <translation>{folder} 的导入已停止。</translation>
    </message>
    <message>
        <source>There is nothing in this folder that can be imported.</source>
        <translation>此文件夹中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Your files stay where they are. Vitrine never moves, uploads or deletes them; deleting one here only takes it out of the library.</source>
        <translation>您的文件留在原处。Vitrine 绝不移动、上传或删除它们；在此删除只会将其移出资料库。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>每秒 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <source>{n} of {total} done</source>
        <translation>已完成 {n} / {total}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Include the folders inside it</source>
        <translation>包含子文件夹</translation>
    </message>
    <message>
        <source>Leave in place</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Put everything into a collection named like the folder</source>
        <translation>全部放入与文件夹同名的收藏集</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Stopping after the files that are being read.</source>
        <translation>读完当前文件后停止。</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>就此为止</translation>
    </message>
    <message>
        <source>Show import</source>
        <translation>显示导入</translation>
    </message>
    <message>
        <source>Takes in pictures and videos that you have already, in place or as copies.</source>
        <translation>收入您已有的图片和视频：就地或复制。</translation>
    </message>
</context>
<context>
    <name>InputCell</name>
    <message>
        <source>Add another</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 移除</translation>
    </message>
    <message>
        <source>Delete removes it. Alt with Left or Right moves it.</source>
        <translation>按 Delete 移除。按 Alt 加左右键移动。</translation>
    </message>
    <message>
        <source>Input {number}: {name}</source>
        <translation>输入 {number}：{name}</translation>
    </message>
</context>
<context>
    <name>InputWells</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel. It costs nothing.</source>
        <translation>取消。不收费。</translation>
    </message>
    <message>
        <source>Cancel. Nothing was sent, so nothing is charged.</source>
        <translation>取消。没有发送任何内容，因此不收费。</translation>
    </message>
    <message>
        <source>Cancel. {provider} may still charge for the time it ran.</source>
        <translation>取消。{provider} 仍可能对已运行的时间收费。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check. Asks {provider} what became of it; costs nothing.</source>
        <translation>检查。向 {provider} 询问结果；不收费。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard. Takes it off this list; its record stays.</source>
        <translation>丢弃。从此列表移除；记录会保留。</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry with a new seed</source>
        <translation>用新种子重试</translation>
    </message>
    <message>
        <source>Retry with a new seed, which makes another picture.</source>
        <translation>用新种子重试，会得到另一张图片。</translation>
    </message>
    <message>
        <source>Retry. It goes on where it stopped; nothing is sent twice.</source>
        <translation>重试。从停下的地方继续；不会重复发送。</translation>
    </message>
    <message>
        <source>Retry. The same request is sent once more.</source>
        <translation>重试。再次发送相同的请求。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run again. If the first one arrived too, you may pay twice.</source>
        <translation>再次运行。如果第一次也已送达，可能要付两次费用。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>下一个开始</translation>
    </message>
    <message>
        <source>Start next. It goes to the front of those that wait.</source>
        <translation>下一个开始。移到等待队列最前。</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>KeptBlock</name>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Restore from bucket</source>
        <translation>从存储桶取回</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Click, then press the new keys</source>
        <translation>点击，然后按下新的按键</translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation>{command} 的按键：{keys}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press the keys, Esc to leave</source>
        <translation>请按下按键，Esc 退出</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kept in the system keyring ({name}). Vitrine never writes keys to its own files or logs.</source>
        <translation>保存在系统密钥环 ({name}) 中。Vitrine 从不把密钥写入自己的文件或日志。</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>No system keyring was found. Keys will be kept until you quit, not saved.</source>
        <translation>未找到系统密钥环。密钥只保留到退出，不会保存。</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Over quota</source>
        <translation>超出配额</translation>
    </message>
    <message>
        <source>Over quota until {time}</source>
        <translation>超出配额，至 {time}</translation>
    </message>
    <message>
        <source>Read from the environment ({names}). A key saved here is used instead.</source>
        <translation>从环境变量读取 ({names})。在此保存的密钥会优先使用。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Tested {time} today: key works, account {name}, {ms} ms</source>
        <translation>今天 {time} 测试：密钥有效，账户 {name}，{ms} 毫秒</translation>
    </message>
    <message>
        <source>The system keyring has not answered yet. It may ask for its password in another window. Everything else goes on meanwhile.</source>
        <translation>系统密钥环尚未响应。它可能正在另一个窗口询问密码。其他一切照常进行。</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} 及其他 {n} 项</translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend: {names}</source>
        <translation>图例：{names}</translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>At each provider.</source>
        <translation>每个提供方。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How results are kept on this computer. What was made before stays where it is.</source>
        <translation>结果在本机的保存方式。以前的结果保持原位。</translation>
    </message>
    <message>
        <source>In all; the others wait.</source>
        <translation>总计；其余等待。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>MB. A larger result is left at the service, and you are told where.</source>
        <translation>MB。更大的结果会留在服务端，并告知您位置。</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Then they are deleted for good, in the bucket too.</source>
        <translation>之后永久删除，存储桶中的也一并删除。</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the link to {name}</source>
        <translation>复制 {name} 的链接</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name} 的二维码</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the link to {name}</source>
        <translation>停止 {name} 的链接</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Open a result first.</source>
        <translation>请先打开一个结果。</translation>
    </message>
    <message>
        <source>This is for videos.</source>
        <translation>此功能用于视频。</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>1 result saved to {folder}</source>
        <translation>1 个结果已保存到 {folder}</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>批次…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Cut-paper poster</source>
        <translation>Cut-paper poster</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>抽取新种子</translation>
    </message>
    <message>
        <source>Dunes, long shadows</source>
        <translation>Dunes, long shadows</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Ink and gold marble</source>
        <translation>Ink and gold marble</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>Paste a picture as input</source>
        <translation>粘贴图片作为输入</translation>
    </message>
    <message>
        <source>Picture cropped</source>
        <translation>图片已裁剪</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>写提示词</translation>
    </message>
    <message>
        <source>{n} results saved to {folder}</source>
        <translation>{n} 个结果已保存到 {folder}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Images each</source>
        <translation>每条图片数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>New for each</source>
        <translation>每个随机</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>无收藏集</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Put results in</source>
        <translation>结果放入</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Type { to add a variable</source>
        <translation>输入 { 添加变量</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Videos each</source>
        <translation>每条视频数</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
</context>
<context>
    <name>ModelGone</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>Your settings fit {model}.</source>
        <translation>您的设置适用于 {model}。</translation>
    </message>
    <message>
        <source>{provider} no longer offers this version of {model}.</source>
        <translation>{provider} 已不再提供 {model} 的这个版本。</translation>
    </message>
    <message>
        <source>{provider} no longer offers {model}.</source>
        <translation>{provider} 已不再提供 {model}。</translation>
    </message>
</context>
<context>
    <name>ModelListView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Add a provider key</source>
        <translation>添加提供方密钥</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <source>No model matches. Change the words, or take a filter away.</source>
        <translation>没有匹配的模型。请更改文字或去掉一个筛选。</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search {n} models</source>
        <translation>搜索 {n} 个模型</translation>
    </message>
    <message>
        <source>Takes an image</source>
        <translation>可用图片输入</translation>
    </message>
    <message>
        <source>There are no models to choose from.</source>
        <translation>没有可选的模型。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Under {price}</source>
        <translation>低于 {price}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Image models</source>
        <translation>图片模型</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Video models</source>
        <translation>视频模型</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>约 {n} 分钟</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>约 {n} 秒</translation>
    </message>
    <message>
        <source>add a key to use</source>
        <translation>添加密钥后可用</translation>
    </message>
    <message>
        <source>edits images</source>
        <translation>可编辑图片</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>takes an image</source>
        <translation>可用图片输入</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Image to image</source>
        <translation>图生图</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>文生图</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>文生视频</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show {n} more</source>
        <translation>再显示 {n} 个</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>未知模型</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>A brace has no partner.</source>
        <translation>有花括号不成对。</translation>
    </message>
    <message>
        <source>Write a pattern, or take the standard one.</source>
        <translation>请写一个格式，或使用标准格式。</translation>
    </message>
    <message>
        <source>{field} means nothing here. Use one of the words below.</source>
        <translation>{field} 在这里没有意义。请使用下面的词。</translation>
    </message>
</context>
<context>
    <name>NamingField</name>
    <message>
        <source>A slash begins a folder. The result&apos;s id is added where the pattern has none.</source>
        <translation>斜杠表示文件夹。如果格式中没有结果编号，会自动补上。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Put {field} into the pattern</source>
        <translation>将 {field} 加入格式</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Such as {name}</source>
        <translation>例如 {name}</translation>
    </message>
    <message>
        <source>Take the standard pattern again</source>
        <translation>恢复标准格式</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n image(s) are ready</source>
        <translation>
            <numerusform>%n 张图片已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n 个任务失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are ready</source>
        <translation>
            <numerusform>%n 个结果已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are ready</source>
        <translation>
            <numerusform>%n 个视频已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>一个任务失败</translation>
    </message>
    <message>
        <source>A video is ready</source>
        <translation>一个视频已完成</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>所有任务已完成。</translation>
    </message>
    <message>
        <source>An image is ready</source>
        <translation>一张图片已完成</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Open Vitrine to see why.</source>
        <translation>打开 Vitrine 查看原因。</translation>
    </message>
    <message>
        <source>Vitrine cannot tell whether a job was carried out. Checking costs nothing.</source>
        <translation>Vitrine 无法判断任务是否已执行。检查不收费。</translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation>
            <numerusform>已将 %n 项加入收藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to {collection}</source>
        <translation>
            <numerusform>已将 %n 项加入 {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to trash</source>
        <translation>
            <numerusform>已将 %n 项移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from favourites</source>
        <translation>
            <numerusform>已将 %n 项移出收藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from {collection}</source>
        <translation>
            <numerusform>已将 %n 项移出 {collection}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>已还原 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged {tag}</source>
        <translation>
            <numerusform>已为 %n 项添加标签 {tag}</numerusform>
        </translation>
    </message>
    <message>
        <source>Collection renamed to {name}</source>
        <translation>收藏集已重命名为 {name}</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation>已删除收藏集 {name}。其中的结果会保留。</translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation>已创建收藏集 {name}</translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation>已移动收藏集 {name}</translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation>智能筛选已重命名为 {name}</translation>
    </message>
    <message>
        <source>Smart filter {name} changed</source>
        <translation>已更改智能筛选 {name}</translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation>已删除智能筛选 {name}</translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation>已保存智能筛选 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n changed</source>
        <translation>
            <numerusform>已更改 %n 项的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n</source>
        <translation>
            <numerusform>已从 %n 项移除 {tag}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search commands, models and collections</source>
        <translation>搜索命令、模型和收藏集</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands, models and collections</source>
        <translation>命令、模型和收藏集</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Favourite (F)</source>
        <translation>收藏 (F)</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <translation>收藏：{name}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>保留 (K)</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>淘汰 (X)</translation>
    </message>
    <message>
        <source>Reject {name}</source>
        <translation>淘汰 {name}</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>混合重做</translation>
    </message>
    <message>
        <source>Remix {name}</source>
        <translation>混合重做 {name}</translation>
    </message>
</context>
<context>
    <name>PanesView</name>
    <message>
        <source>The wipe is for pictures.</source>
        <translation>划像仅用于图片。</translation>
    </message>
    <message>
        <source>The wipe is for two results of the same shape.</source>
        <translation>划像需要两个形状相同的结果。</translation>
    </message>
    <message>
        <source>The wipe is for two results.</source>
        <translation>划像需要两个结果。</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>Smart filters</source>
        <translation>智能筛选</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} 个进行中</translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <translation>{name}，{note}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Cannot play this file</source>
        <translation>无法播放此文件</translation>
    </message>
    <message>
        <source>Cannot play this format here</source>
        <translation>此处无法播放该格式</translation>
    </message>
    <message>
        <source>It is damaged, or no video. Nothing was changed in it.</source>
        <translation>它已损坏或不是视频。未对其作任何更改。</translation>
    </message>
    <message>
        <source>The file is safe. This computer cannot decode its video format inside Vitrine.</source>
        <translation>文件是安全的。本机无法在 Vitrine 中解码其视频格式。</translation>
    </message>
</context>
<context>
    <name>PresetButtons</name>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Or try</source>
        <translation>或试试</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation>提示词历史</translation>
    </message>
    <message>
        <source>Prompt history (Ctrl Up)</source>
        <translation>提示词历史 (Ctrl Up)</translation>
    </message>
    <message>
        <source>{length} of {most}</source>
        <translation>{length}/{most}</translation>
    </message>
</context>
<context>
    <name>PromptHistory</name>
    <message>
        <source>1 result</source>
        <translation>1 个结果</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} 个结果</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>less</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>较多</translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>输入新密钥</translation>
    </message>
    <message>
        <source>How many jobs run at once, at each provider</source>
        <translation>每个提供方同时运行多少任务</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存并测试</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the key of {name}</source>
        <translation>显示 {name} 的密钥</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>在哪里找到</translation>
    </message>
    <message>
        <source>{n} jobs</source>
        <translation>{n} 个任务</translation>
    </message>
</context>
<context>
    <name>ProvidersSection</name>
    <message>
        <source>Add provider</source>
        <translation>添加提供方</translation>
    </message>
    <message>
        <source>Always ready</source>
        <translation>始终可用</translation>
    </message>
    <message>
        <source>Bring your own keys. You pay each provider directly; Vitrine adds nothing.</source>
        <translation>使用您自己的密钥。您直接向各提供方付费；Vitrine 不加价。</translation>
    </message>
    <message>
        <source>Choose one that has no key yet</source>
        <translation>选择一个尚无密钥的</translation>
    </message>
    <message>
        <source>Demo painter</source>
        <translation>演示画师</translation>
    </message>
    <message>
        <source>Draws sample images on this computer, offline</source>
        <translation>在本机离线绘制示例图片</translation>
    </message>
    <message>
        <source>Show in model list</source>
        <translation>在模型列表中显示</translation>
    </message>
    <message>
        <source>Show the demo painter in the model list</source>
        <translation>在模型列表中显示演示画师</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
</context>
<context>
    <name>QrPopover</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>保存为 PNG</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A camera that reads it opens the link.</source>
        <translation>相机扫描后即可打开链接。</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>此链接太长，无法生成二维码。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>{time} 完成</translation>
    </message>
    <message>
        <source>Done at {time}, in your bucket</source>
        <translation>{time} 完成，已在您的存储桶中</translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation>正在保存到 {place}</translation>
    </message>
    <message>
        <source>Waiting for {place}</source>
        <translation>等待 {place}</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>About {money}. The service says what it charged when it is done.</source>
        <translation>约 {money}。完成后服务会告知实际费用。</translation>
    </message>
    <message>
        <source>Last job finished at {time}. Today {figures}.</source>
        <translation>最后一个任务于 {time} 完成。今天 {figures}。</translation>
    </message>
    <message>
        <source>Safe on this computer</source>
        <translation>安全保存在本机</translation>
    </message>
    <message>
        <source>next try in {n} s</source>
        <translation>{n} 秒后重试</translation>
    </message>
    <message>
        <source>over the limit you set</source>
        <translation>超出您设置的限额</translation>
    </message>
    <message>
        <source>slower than usual</source>
        <translation>比平时慢</translation>
    </message>
    <message>
        <source>starts when a {provider} slot is free</source>
        <translation>{provider} 有空位时开始</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>usually {time}</source>
        <translation>通常 {time}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{message} Next try in {n} s.</source>
        <translation>{message} {n} 秒后重试。</translation>
    </message>
    <message>
        <source>{money} spent</source>
        <translation>支出 {money}</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} 个被拒绝</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} 个完成</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} 个失败</translation>
    </message>
    <message>
        <source>{n} generating</source>
        <translation>{n} 个生成中</translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation>{n} 个待处理</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} s video</source>
        <translation>{n} 秒视频</translation>
    </message>
    <message>
        <source>{n} to upload</source>
        <translation>{n} 个待上传</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} 个视频</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 个等待</translation>
    </message>
    <message>
        <source>{percent} · reported by {provider}</source>
        <translation>{percent} · {provider} 报告</translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Clear finished. Takes what is done off this list; the results stay.</source>
        <translation>清除已完成。只从此列表移除；结果会保留。</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>关闭队列</translation>
    </message>
    <message>
        <source>Finished jobs cleared</source>
        <translation>已清除完成的任务</translation>
    </message>
    <message>
        <source>Moved in the queue</source>
        <translation>已在队列中移动</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause. No new job starts; running ones finish.</source>
        <translation>暂停。不开始新任务；进行中的会完成。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume. Jobs that wait start again.</source>
        <translation>继续。等待的任务重新开始。</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation>查看统计</translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>What you generate is listed here until it is done.</source>
        <translation>您生成的内容在完成之前列在这里。</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n 个任务正在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It goes on at the provider; Vitrine collects it next time it opens.</source>
        <translation>它会在提供方继续；下次打开 Vitrine 时取回。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>They go on at the provider; Vitrine collects them next time it opens.</source>
        <translation>它们会在提供方继续；下次打开 Vitrine 时取回。</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{kind}: {prompt}</source>
        <translation>{kind}：{prompt}</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation>它已在回收站中。</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>放大缩略图</translation>
    </message>
    <message>
        <source>Make a video from it</source>
        <translation>由它制作视频</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Only what is in the trash can be restored or deleted for good.</source>
        <translation>只有回收站中的内容才能还原或永久删除。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open with the system</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>混合重做</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation>请先在图库中选择。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>缩小缩略图</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <source>Usual tile size</source>
        <translation>默认缩略图大小</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{now} of {length}</source>
        <translation>{now}/{length}</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
    <message>
        <source>Vitrine writes no secrets into jobs.</source>
        <translation>Vitrine 不会把私密内容写入任务。</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Draw a new seed</source>
        <translation>抽取新种子</translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation>解锁种子</translation>
    </message>
</context>
<context>
    <name>SegmentedRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>SelectRow</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
    <message>
        <source>{value} (default)</source>
        <translation>{value}（默认）</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Add to collection…</source>
        <translation>加入收藏集…</translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation>请先在图库中选择。</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare takes two to four pictures</source>
        <translation>比较需要两到四张图片</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>移出收藏</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <source>{name}  {key}</source>
        <translation>{name}  {key}</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>This value does not fit.</source>
        <translation>此值不适用。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Found in the settings</source>
        <translation>在设置中找到</translation>
    </message>
    <message>
        <source>Nothing in the settings matches “{text}”.</source>
        <translation>设置中没有匹配“{text}”的内容。</translation>
    </message>
</context>
<context>
    <name>ShapeBlock</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
</context>
<context>
    <name>ShapeChips</name>
    <message>
        <source>Custom size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other shapes</source>
        <translation>其他形状</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Anyone who has the link can see these items until it ends. Send it only to those who should see them.</source>
        <translation>链接有效期内，任何拥有链接的人都能看到这些内容。请只发给应当看到的人。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n links</source>
        <translation>
            <numerusform>复制 %n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation>正在复制 {n}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Create %n links</source>
        <translation>
            <numerusform>创建 %n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>Creating the link…</source>
        <translation>正在创建链接…</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>下一个链接</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>上一个链接</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save the QR code as PNG</source>
        <translation>将二维码保存为 PNG</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Understood, create link</source>
        <translation>已了解，创建链接</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n}/{total}</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n links, copied as a list</source>
        <translation>
            <numerusform>%n 个链接，以列表复制</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>A gallery page</source>
        <translation>图库页面</translation>
    </message>
    <message>
        <source>A link for each</source>
        <translation>每项一个链接</translation>
    </message>
    <message>
        <source>A link to the file</source>
        <translation>文件链接</translation>
    </message>
    <message numerus="yes">
        <source>A simple page with all %n, {place}</source>
        <translation>
            <numerusform>包含全部 %n 项的简单页面，{place}</numerusform>
        </translation>
    </message>
    <message>
        <source>A simple page, {place}</source>
        <translation>简单页面，{place}</translation>
    </message>
    <message>
        <source>Anyone who has the link can see these items until it ends.</source>
        <translation>链接有效期内，任何拥有链接的人都能看到这些内容。</translation>
    </message>
    <message>
        <source>Connect a bucket</source>
        <translation>连接存储桶</translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation>改为导出</translation>
    </message>
    <message>
        <source>Let people download the originals</source>
        <translation>允许下载原件</translation>
    </message>
    <message>
        <source>One gallery page</source>
        <translation>一个图库页面</translation>
    </message>
    <message>
        <source>Opens the original itself</source>
        <translation>直接打开原件</translation>
    </message>
    <message>
        <source>QR code.png</source>
        <translation>二维码.png</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Show prompts on the page</source>
        <translation>在页面上显示提示词</translation>
    </message>
    <message>
        <source>kept in your bucket</source>
        <translation>保存在您的存储桶</translation>
    </message>
    <message>
        <source>served by this computer</source>
        <translation>由本机提供</translation>
    </message>
    <message>
        <source>{most} items can be shared at once; {count} are chosen.</source>
        <translation>一次最多分享 {most} 项；已选 {count} 项。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links copied.</source>
        <translation>
            <numerusform>已复制 %n 个链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>7 days is the longest S3 allows for a signed link.</source>
        <translation>7 天是 S3 签名链接的最长期限。</translation>
    </message>
    <message>
        <source>7 days is the longest Vitrine lets a link live.</source>
        <translation>7 天是 Vitrine 链接的最长期限。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Ends {moment}</source>
        <translation>{moment} 失效</translation>
    </message>
    <message>
        <source>Gallery page</source>
        <translation>图库页面</translation>
    </message>
    <message>
        <source>It ends {moment}.</source>
        <translation>{moment} 失效。</translation>
    </message>
    <message>
        <source>It opens on this computer only, while Vitrine runs.</source>
        <translation>仅在 Vitrine 运行时于本机打开。</translation>
    </message>
    <message>
        <source>It opens on this computer only.</source>
        <translation>只能在此电脑上打开。</translation>
    </message>
    <message>
        <source>It opens on your local network only.</source>
        <translation>只能在您的本地网络中打开。</translation>
    </message>
    <message>
        <source>It opens on your local network, while Vitrine runs.</source>
        <translation>仅在 Vitrine 运行时于局域网打开。</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>Link stopped. The shared copies are deleted; your originals stay.</source>
        <translation>链接已停止。共享副本已删除；您的原件会保留。</translation>
    </message>
    <message>
        <source>Link stopped. The shared copy is deleted; your original stays.</source>
        <translation>链接已停止。共享副本已删除；您的原件会保留。</translation>
    </message>
    <message>
        <source>Link stopped. Your original stays.</source>
        <translation>链接已停止。您的原件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Page of %n</source>
        <translation>
            <numerusform>%n 项的页面</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message numerus="yes">
        <source>Share %n items</source>
        <translation>
            <numerusform>分享 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Single link</source>
        <translation>单个链接</translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on this computer only, while Vitrine runs.</source>
        <translation>文件在文件夹中：链接只能在本机、Vitrine 运行时打开。</translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on your local network while Vitrine runs.</source>
        <translation>文件在文件夹中：链接可在局域网、Vitrine 运行时打开。</translation>
    </message>
    <message>
        <source>The link leads to {place} and opens anywhere.</source>
        <translation>链接指向 {place}，任何地方都能打开。</translation>
    </message>
    <message>
        <source>This page ends {moment}.</source>
        <translation>此页面 {moment} 失效。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, page of %n</source>
        <translation>
            <numerusform>{title}，共 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingBlock</name>
    <message>
        <source>1 link, ends in less than 2 hours</source>
        <translation>1 个链接，不到 2 小时后失效</translation>
    </message>
    <message>
        <source>1 link, ends in {days} days</source>
        <translation>1 个链接，{days} 天后失效</translation>
    </message>
    <message>
        <source>1 link, ends in {hours} hours</source>
        <translation>1 个链接，{hours} 小时后失效</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未分享</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止分享</translation>
    </message>
    <message>
        <source>{n} links, the last ends in less than 2 hours</source>
        <translation>{n} 个链接，最后一个不到 2 小时后失效</translation>
    </message>
    <message>
        <source>{n} links, the last ends in {days} days</source>
        <translation>{n} 个链接，最后一个 {days} 天后失效</translation>
    </message>
    <message>
        <source>{n} links, the last ends in {hours} hours</source>
        <translation>{n} 个链接，最后一个 {hours} 小时后失效</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Collection renamed to {name}</source>
        <translation>收藏集已重命名为 {name}</translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation>已删除收藏集 {name}。其中的结果会保留。</translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation>已创建收藏集 {name}</translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation>已移动收藏集 {name}</translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation>智能筛选已重命名为 {name}</translation>
    </message>
    <message>
        <source>Smart filter {name} changed</source>
        <translation>已更改智能筛选 {name}</translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation>已删除智能筛选 {name}</translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation>已保存智能筛选 {name}</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Choose a collection in the sidebar first.</source>
        <translation>请先在侧栏选择一个收藏集。</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>删除收藏集</translation>
    </message>
    <message>
        <source>Delete smart filter</source>
        <translation>删除智能筛选</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Filter or search for something first.</source>
        <translation>请先筛选或搜索。</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保留更改</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>在其中新建收藏集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名收藏集</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>No key for {command}</source>
        <translation>{command} 没有按键</translation>
    </message>
    <message>
        <source>Reset the keys of {command}</source>
        <translation>重置 {command} 的按键</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Arrows, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>扩展选择</translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation>在图库中</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Select or deselect one</source>
        <translation>选择或取消选择一项</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{shift} + move</source>
        <translation>{shift} + 移动</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{key} alone is for typing. Add {modifier} to it.</source>
        <translation>单独的 {key} 用于输入文字。请加上 {modifier}。</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} 已用于“{command}”。</translation>
    </message>
    <message>
        <source>{key} moves about in the gallery and in lists.</source>
        <translation>{key} 用于在图库和列表中移动。</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a key and press another one. Single letters act in the gallery and the viewer only.</source>
        <translation>点击一个按键并按下新的按键。单个字母只在图库和查看器中生效。</translation>
    </message>
    <message>
        <source>No command is called “{typed}”.</source>
        <translation>没有名为“{typed}”的命令。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>工作室</translation>
    </message>
</context>
<context>
    <name>SidebarGroups</name>
    <message>
        <source>Collections and smart filters</source>
        <translation>收藏集和智能筛选</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
</context>
<context>
    <name>SidebarPopover</name>
    <message>
        <source>No collections yet. The plus makes one.</source>
        <translation>还没有收藏集。点加号新建。</translation>
    </message>
    <message>
        <source>No smart filters yet. The plus saves what is filtered now.</source>
        <translation>还没有智能筛选。点加号保存当前筛选。</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>SmartFilterCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit smart filter</source>
        <translation>编辑智能筛选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New smart filter</source>
        <translation>新建智能筛选</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请写一个名称。</translation>
    </message>
    <message>
        <source>Write what to search for, such as tag:none.</source>
        <translation>请写搜索内容，例如 tag:none。</translation>
    </message>
</context>
<context>
    <name>SmartFilters</name>
    <message>
        <source>Not uploaded</source>
        <translation>未上传</translation>
    </message>
    <message>
        <source>Over $0.50</source>
        <translation>超过 $0.50</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>SpendingSection</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Dollars a result</source>
        <translation>每个结果的美元价格</translation>
    </message>
    <message>
        <source>Forget the price of {model}</source>
        <translation>忘记 {model} 的价格</translation>
    </message>
    <message>
        <source>From midnight to midnight. You are told when four fifths of it are spent.</source>
        <translation>从零点到零点。用掉五分之四时会提醒您。</translation>
    </message>
    <message>
        <source>From the first of the month.</source>
        <translation>从当月第一天起。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Where a provider does not say what a model costs, or your account pays another price.</source>
        <translation>当提供方未说明模型价格，或您的账户价格不同时。</translation>
    </message>
    <message>
        <source>Write dollars, such as 0.025.</source>
        <translation>请写美元，例如 0.025。</translation>
    </message>
    <message>
        <source>Write the model&apos;s name as its provider has it.</source>
        <translation>请按提供方的写法填写模型名称。</translation>
    </message>
    <message>
        <source>You pay each provider directly. A job that would pass a limit waits instead of being sent.</source>
        <translation>您直接向各提供方付费。会超出限额的任务将等待而不发送。</translation>
    </message>
    <message>
        <source>Your prices</source>
        <translation>您的价格</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. A copy is in {place}.</source>
        <translation>在 Vitrine 之外被移动或删除。{place} 中有一份副本。</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. Put it back, or say where it is now.</source>
        <translation>在 Vitrine 之外被移动或删除。请放回原处，或指明它的位置。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Restore from bucket</source>
        <translation>从存储桶取回</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>在外部打开</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Enter new key</source>
        <translation>输入新密钥</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open Spending</source>
        <translation>打开“支出”</translation>
    </message>
    <message>
        <source>Open Storage</source>
        <translation>打开“存储”</translation>
    </message>
    <message>
        <source>Pause or resume the queue</source>
        <translation>暂停或继续队列</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <translation>提高限额</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Wait until tomorrow</source>
        <translation>等到明天</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>1 image</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>1 video</source>
        <translation>1 个视频</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>From {first} on {start} to {last} on {end}.</source>
        <translation>从 {start} 的 {first} 到 {end} 的 {last}。</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generations a day</source>
        <translation>每天生成</translation>
    </message>
    <message>
        <source>Generations a month</source>
        <translation>每月生成</translation>
    </message>
    <message>
        <source>Generations a week</source>
        <translation>每周生成</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>In your bucket</source>
        <translation>在您的存储桶</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Most on {day}: {n}.</source>
        <translation>最多的是 {day}：{n}。</translation>
    </message>
    <message>
        <source>Nothing was made in these days.</source>
        <translation>这些天没有生成内容。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Typical time</source>
        <translation>通常用时</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>cost not known · {n} results</source>
        <translation>费用未知 · {n} 个结果</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>free · 1 result</source>
        <translation>免费 · 1 个结果</translation>
    </message>
    <message>
        <source>free · {n} results</source>
        <translation>免费 · {n} 个结果</translation>
    </message>
    <message>
        <source>no job has ended</source>
        <translation>没有任务结束</translation>
    </message>
    <message>
        <source>no provider has reported a cost</source>
        <translation>没有提供方报告费用</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation>未生成任何内容</translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation>新增 {added}</translation>
    </message>
    <message>
        <source>{each} each on average · {daily} a day</source>
        <translation>平均每个 {each} · 每天 {daily}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}：{value}</translation>
    </message>
    <message>
        <source>{images}, {videos}</source>
        <translation>{images}，{videos}</translation>
    </message>
    <message>
        <source>{name}, this computer</source>
        <translation>{name}，本机</translation>
    </message>
    <message>
        <source>{name}: {n}</source>
        <translation>{name}：{n}</translation>
    </message>
    <message>
        <source>{n} failed, none of them charged</source>
        <translation>{n} 个失败，均未计费</translation>
    </message>
    <message>
        <source>{n} failed, {charged} of them charged</source>
        <translation>{n} 个失败，其中 {charged} 个已计费</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation>{n} 个视频</translation>
    </message>
    <message>
        <source>{price} a month · {added} added</source>
        <translation>每月 {price} · 新增 {added}</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose other days</source>
        <translation>选择其他日期</translation>
    </message>
    <message>
        <source>Counts, times and spending are worked out on this computer from your own history.</source>
        <translation>数量、用时和支出都在本机根据您自己的历史计算。</translation>
    </message>
    <message>
        <source>Daily limit you set</source>
        <translation>您设置的每日限额</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days: {span}</source>
        <translation>日期：{span}</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Generate something</source>
        <translation>生成一些内容</translation>
    </message>
    <message>
        <source>Generations a day</source>
        <translation>每天生成</translation>
    </message>
    <message>
        <source>Images, {n}</source>
        <translation>图片，{n}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No days</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Statistics start with the first job</source>
        <translation>统计从第一个任务开始</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Spent, by provider</source>
        <translation>按提供方的支出</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Storage, {unit}</source>
        <translation>存储，{unit}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This month, at {price} a GB</source>
        <translation>本月，按每 GB {price}</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Trash, emptied after {n} days</source>
        <translation>回收站，{n} 天后清空</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Videos, {n}</source>
        <translation>视频，{n}</translation>
    </message>
    <message>
        <source>Vitrine days.csv</source>
        <translation>Vitrine 每日.csv</translation>
    </message>
    <message>
        <source>Vitrine models.csv</source>
        <translation>Vitrine 模型.csv</translation>
    </message>
    <message>
        <source>{spent} of {limit} today</source>
        <translation>今天 {spent}，限额 {limit}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>How to turn it on</source>
        <translation>如何开启</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n results wait here, {size}</source>
        <translation>
            <numerusform>%n 个结果在此等待，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>About, at ${price} for a GB and month. The price is set in Settings, Storage.</source>
        <translation>约数，按每 GB 每月 ${price} 计算。价格在“设置”的“存储”中设定。</translation>
    </message>
    <message>
        <source>Nothing waits for it</source>
        <translation>没有等待的内容</translation>
    </message>
    <message>
        <source>{bucket} unreachable</source>
        <translation>无法连接 {bucket}</translation>
    </message>
    <message>
        <source>{size} · ${cost} a month</source>
        <translation>{size} · 每月 ${cost}</translation>
    </message>
</context>
<context>
    <name>StorageChart</name>
    <message>
        <source>Chart of the storage in use</source>
        <translation>已用存储图表</translation>
    </message>
    <message>
        <source>{day}: {size}</source>
        <translation>{day}：{size}</translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Both keys belong together: enter this one too.</source>
        <translation>两个密钥必须成对：请也填写此项。</translation>
    </message>
    <message>
        <source>Write the bucket&apos;s name first.</source>
        <translation>请先写存储桶名称。</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>AWS, Cloudflare R2, Backblaze B2, MinIO, any S3</source>
        <translation>AWS、Cloudflare R2、Backblaze B2、MinIO、任意 S3</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Every result is saved to this computer first, then copied to your bucket.</source>
        <translation>每个结果先保存到本机，再复制到您的存储桶。</translation>
    </message>
    <message>
        <source>For the sum at the sidebar&apos;s foot; your service&apos;s price list says it</source>
        <translation>用于侧栏底部的合计；见您的服务价目表</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>保留到退出为止</translation>
    </message>
    <message>
        <source>Keys below</source>
        <translation>下面的密钥</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>New results go there. Those made before stay where they are.</source>
        <translation>新结果保存到那里。以前的结果保持原位。</translation>
    </message>
    <message>
        <source>No system keyring was found: the keys are kept until you quit, not saved.</source>
        <translation>未找到系统密钥环：密钥只保留到退出，不会保存。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Price a GB a month</source>
        <translation>每 GB 每月价格</translation>
    </message>
    <message>
        <source>Results are copied to {bucket}.</source>
        <translation>结果会复制到 {bucket}。</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Save and use this bucket</source>
        <translation>保存并使用此存储桶</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>私密访问密钥</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation>请先测试连接。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Use this computer only</source>
        <translation>仅使用本机</translation>
    </message>
    <message>
        <source>What is in {bucket} stays there.</source>
        <translation>{bucket} 中的内容会保留。</translation>
    </message>
    <message>
        <source>Write dollars, such as 0.023.</source>
        <translation>请写美元，例如 0.023。</translation>
    </message>
    <message>
        <source>Your S3 bucket</source>
        <translation>您的 S3 存储桶</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
</context>
<context>
    <name>StorageSteps</name>
    <message>
        <source>Bucket and region</source>
        <translation>存储桶和区域</translation>
    </message>
    <message>
        <source>Bucket is in another region</source>
        <translation>存储桶在其他区域</translation>
    </message>
    <message>
        <source>Bucket reachable</source>
        <translation>存储桶可访问</translation>
    </message>
    <message>
        <source>Can sign links</source>
        <translation>可以签名链接</translation>
    </message>
    <message>
        <source>Can sign links, but the bucket is public</source>
        <translation>可以签名链接，但存储桶是公开的</translation>
    </message>
    <message>
        <source>Can upload in parts</source>
        <translation>可以分段上传</translation>
    </message>
    <message>
        <source>Can write, read and delete</source>
        <translation>可以写入、读取和删除</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>凭据有效</translation>
    </message>
    <message>
        <source>Signed link</source>
        <translation>签名链接</translation>
    </message>
    <message>
        <source>Upload in parts</source>
        <translation>分段上传</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>版本控制</translation>
    </message>
    <message>
        <source>Versioning is off</source>
        <translation>版本控制已关闭</translation>
    </message>
    <message>
        <source>Versioning is on</source>
        <translation>版本控制已开启</translation>
    </message>
    <message>
        <source>Write, read and delete</source>
        <translation>写入、读取和删除</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>测试中</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} 个失败</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} passed</source>
        <translation>{n} 项通过</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} 项待查看</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>及其他 {n} 项</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message numerus="yes">
        <source>Add %n tags</source>
        <translation>
            <numerusform>添加 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add tag “{tag}”</source>
        <translation>添加标签“{tag}”</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>No tags yet. Write one and press Enter.</source>
        <translation>还没有标签。写一个并按 Enter。</translation>
    </message>
    <message>
        <source>Remove {tag}</source>
        <translation>移除 {tag}</translation>
    </message>
    <message>
        <source>Remove {tag} from those that have it</source>
        <translation>从含有它的项中移除 {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TagsBlock</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Click to see everything with it, Delete to take it away</source>
        <translation>点击查看所有含此项的内容，按 Delete 移除</translation>
    </message>
    <message>
        <source>Collection {name}</source>
        <translation>收藏集 {name}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>为 {name} 添加标签</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>标签和收藏集</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation>这不是可发送的 JSON。</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>这不是 JSON：第 {line} 行，第 {column} 列。</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>A copy is in {place}.</source>
        <translation>{place} 中有一份副本。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已计费</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image done: {prompt}</source>
        <translation>图片完成：{prompt}</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>可能已计费。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine.</source>
        <translation>在 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. A copy is in {place}.</source>
        <translation>在 Vitrine 之外被移动或删除。{place} 中有一份副本。</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未计费</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未制作</translation>
    </message>
    <message>
        <source>Perhaps charged</source>
        <translation>可能已计费</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation>正在保存到 {place}</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>The service did not make it.</source>
        <translation>服务没有制作它。</translation>
    </message>
    <message>
        <source>The service may have finished it. Checking costs nothing.</source>
        <translation>服务可能已经完成。检查不收费。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video done: {prompt}</source>
        <translation>视频完成：{prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>You were charged.</source>
        <translation>已向您收费。</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>没有向您收费。</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>only in the bucket</source>
        <translation>仅在存储桶</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>waiting to upload</source>
        <translation>等待上传</translation>
    </message>
    <message>
        <source>{clock} · slower than usual</source>
        <translation>{clock} · 比平时慢</translation>
    </message>
    <message>
        <source>{clock} · usually {time}</source>
        <translation>{clock} · 通常 {time}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done}/{whole}</translation>
    </message>
    <message>
        <source>{title}: {prompt}. {reason}</source>
        <translation>{title}：{prompt}。{reason}</translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation>{width} 乘 {height}</translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Restore from the bucket</source>
        <translation>从存储桶取回</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>Deleted items stay here for %n days, in the bucket too, then go for good.</source>
        <translation>
            <numerusform>删除的内容在此保留 %n 天（存储桶中亦然），之后永久删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted items stay here for %n days, then go for good.</source>
        <translation>
            <numerusform>删除的内容在此保留 %n 天，之后永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted items stay here until you empty the trash.</source>
        <translation>删除的内容会保留在此，直到您清空回收站。</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>清空回收站…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Vitrine, %n job(s) at work</source>
        <translation>
            <numerusform>Vitrine，%n 个任务进行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation>为 {name} 添加值</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>保存此帧</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>速度 {speed}</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Use frame as input</source>
        <translation>将帧用作输入</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n}/{total}</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>返回图库</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>已缩小</translation>
    </message>
    <message>
        <source>This picture is too large to be kept whole: it is shown at {percent}% of its size. Zoom in, and the part you look at is read with all its pixels.</source>
        <translation>此图片太大，无法完整保留在内存中：目前以 {percent}% 的尺寸显示。放大后，正在查看的部分会以全部像素读取。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Viewer bar</source>
        <translation>查看器栏</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到结尾</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>正放</translation>
    </message>
    <message>
        <source>Play or pause; Fit or 100%</source>
        <translation>播放或暂停；适合或 100%</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation>保存此帧…</translation>
    </message>
    <message>
        <source>Show or hide the result&apos;s details</source>
        <translation>显示或隐藏结果详情</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Use this frame as input</source>
        <translation>将此帧用作输入</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>没有筛选。</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close or go back</source>
        <translation>关闭或返回</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>折叠或展开侧栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation>转到下一区域</translation>
    </message>
    <message>
        <source>Go to the region before</source>
        <translation>转到上一区域</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>显示或隐藏队列</translation>
    </message>
    <message>
        <source>Show or hide the right panel</source>
        <translation>显示或隐藏右侧面板</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Switch between Create and Details</source>
        <translation>在“创作”和“详情”之间切换</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>还没有数据。</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
</context>
<context>
    <name>WipePane</name>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>{percent}% of A is seen; the rest is B.</source>
        <translation>可见 A 的 {percent}%；其余为 B。</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Vitrine menu</source>
        <translation>Vitrine 菜单</translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>缩放 {percent}</translation>
    </message>
    <message>
        <source>Zoom {percent}, Fit</source>
        <translation>缩放 {percent}，适合</translation>
    </message>
</context>
<context>
    <name>_Advice</name>
    <message>
        <source>1 row needs a look.</source>
        <translation>1 行需要查看。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Leave these {n} out</source>
        <translation>省略这 {n} 行</translation>
    </message>
    <message>
        <source>None is ready.</source>
        <translation>没有可用的。</translation>
    </message>
    <message>
        <source>The other one is ready.</source>
        <translation>另一行已就绪。</translation>
    </message>
    <message>
        <source>The other {n} are ready.</source>
        <translation>其余 {n} 行已就绪。</translation>
    </message>
    <message>
        <source>Use nearest shape</source>
        <translation>使用最接近的形状</translation>
    </message>
    <message>
        <source>{n} rows need a look.</source>
        <translation>{n} 行需要查看。</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Add a key for a hosted model</source>
        <translation>为托管模型添加密钥</translation>
    </message>
    <message>
        <source>Add a provider key</source>
        <translation>添加提供方密钥</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect your own bucket</source>
        <translation>连接您自己的存储桶</translation>
    </message>
    <message>
        <source>Everything you make, kept.</source>
        <translation>您创作的一切，都会留下。</translation>
    </message>
    <message>
        <source>Results are kept on this computer</source>
        <translation>结果保存在本机</translation>
    </message>
    <message>
        <source>S3, R2, B2 or MinIO. You can do this any time</source>
        <translation>S3、R2、B2 或 MinIO。随时可以设置</translation>
    </message>
    <message>
        <source>Such as one of Replicate. You pay the provider directly</source>
        <translation>例如 Replicate 的密钥。您直接向提供方付费</translation>
    </message>
    <message>
        <source>The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost. Press Generate to see the whole path, from prompt to saved file.</source>
        <translation>演示画师已就绪。它在本机绘制示例图片，无需密钥、网络和费用。按“生成”查看从提示词到保存文件的全过程。</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
</context>
<context>
    <name>_FileCard</name>
    <message>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Your file: {name}</source>
        <translation>您的文件：{name}</translation>
    </message>
</context>
<context>
    <name>_Hints</name>
    <message>
        <source>{key}: {words}</source>
        <translation>{key}：{words}</translation>
    </message>
</context>
<context>
    <name>_MoreHeader</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
</context>
<context>
    <name>_SelectPopover</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Their settings are the same.</source>
        <translation>它们的设置相同。</translation>
    </message>
    <message>
        <source>{setting}: {values}</source>
        <translation>{setting}：{values}</translation>
    </message>
</context>
<context>
    <name>_Time</name>
    <message>
        <source>frame {n}</source>
        <translation>第 {n} 帧</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
</context>
</TS>
