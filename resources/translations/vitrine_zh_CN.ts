<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActiveLinks</name>
    <message>
        <source>A stopped link opens no more. Your originals stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link opens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping a link deletes the shared copy. Your originals stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%n files copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video model is listed yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>JSON, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {n} to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {shape} is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {shape} is not offered. {nearest} is the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {n} prompts. A batch takes {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images looked up in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {left} of today’s {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes today’s {limit} by {over}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file beside the CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at a time, about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prompts, {ticked} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} = {n} prompts, {ticked} ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns, {encoding}, {delimiter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no value for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopover</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked for some</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenHead</name>
    <message>
        <source>Next of the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous of the selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>30 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images or videos, and how they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bucket or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on a day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest or oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over ${dollars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under ${dollars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remixed from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerFooter</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch (Ctrl Shift Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue for when online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerForm</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Part to keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropSheet</name>
    <message>
        <source>As the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{megapixels} MP, rounded to {step}. This model takes up to {most} MP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n active links to it stop working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active links to them stop working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay for now: a job still works on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 active link to it stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 active link to them stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 item for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this computer and {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave this computer and {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>{n} of {count} selected · {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Choose a picture or video to see how it was made and where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
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
        <source>It was charged.</source>
        <translation>已计费。</translation>
    </message>
    <message>
        <source>Its first line names the columns, one of them “prompt”.</source>
        <translation>第一行为列名，其中一列为“prompt”。</translation>
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
        <source>Keys from the settings.</source>
        <translation>来自设置的密钥。</translation>
    </message>
    <message>
        <source>Keys set now are kept until you quit, not saved.</source>
        <translation>现在设置的密钥只保留到退出，不会保存。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
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
        <source>The bucket&apos;s name only.</source>
        <translation>只填存储桶名称。</translation>
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
        <source>The parts did not become one file.</source>
        <translation>各分段未能合并为一个文件。</translation>
    </message>
    <message>
        <source>The proxy of this computer does not answer.</source>
        <translation>本机的代理没有响应。</translation>
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
        <source>The service refused this value.</source>
        <translation>服务拒绝了此值。</translation>
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
        <source>This computer did not let Vitrine serve the file. The file itself is safe.</source>
        <translation>本机不允许 Vitrine 提供该文件。文件本身是安全的。</translation>
    </message>
    <message>
        <source>This computer does not let Vitrine write to {0}. Nothing that was already saved is lost.</source>
        <translation>本机不允许 Vitrine 写入 {0}。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>This computer has not enough memory to open the file.</source>
        <translation>本机内存不足，无法打开该文件。</translation>
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
        <source>VACUUM INTO ?</source>
        <translation type="unfinished"></translation>
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
        <source>{0} = ?</source>
        <translation type="unfinished"></translation>
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
        <source>{0} UNION SELECT id FROM prompt WHERE prompt GLOB &apos;{1}&apos; AND prompt LIKE ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} You were not charged.</source>
        <translation>{0} 没有向您收费。</translation>
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
        <source>{0} does not offer this version of {1} any more. You were not charged.</source>
        <translation>{0} 不再提供 {1} 的这个版本。没有向您收费。</translation>
    </message>
    <message>
        <source>{0} does not offer what Vitrine asked for.</source>
        <translation>{0} 不提供 Vitrine 所请求的内容。</translation>
    </message>
    <message>
        <source>{0} does not take this name for a file.</source>
        <translation>{0} 不接受此文件名。</translation>
    </message>
    <message>
        <source>{0} has no input named {1}.</source>
        <translation>{0} 没有名为 {1} 的输入。</translation>
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
        <source>{0} was moved or deleted outside Vitrine before it was stored.</source>
        <translation>{0} 在保存之前于 Vitrine 之外被移动或删除。</translation>
    </message>
    <message>
        <source>{0} with {1}.</source>
        <translation>{0}，配 {1}。</translation>
    </message>
    <message>
        <source>{0} {1} ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&apos;s model {1} {2}. You were not charged.</source>
        <translation>{0} 的模型 {1} {2}。没有向您收费。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was copied stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 original, {size}, and a manifest with all its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result was left out: its file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} and a manifest are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} originals, {size}, and a manifest with all their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results were left out: their files are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, waiting for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your bucket and on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your bucket; the file here is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from a file of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {name}, the last of {n} before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {name}, which came from a picture of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {name}, which came from a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing made from it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · checksum matches · copied {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · checksum matches · saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · {rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led to {images} and {videos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led to {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codec}, no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codec}, sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} and {videos} made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January|February|March|April|May|June|July|August|September|October|November|December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {bucket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under $0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts, tags, models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Find a command, a model or a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>1 image|{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample image|{n} sample images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample video|{n} sample videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video|{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a {provider} key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an {provider} key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one here, paste, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them here, paste, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use as first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use as last frame</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: drop one here, paste, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over today’s {limit} limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, model and 1 setting restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, model and {n} settings restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches to {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would pass the {limit} a day you set. Spent today: {spent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {money} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>请先写提示词。</translation>
    </message>
    <message>
        <source>about {megapixels} MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not take: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {most} characters. Shorten by {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSeed</name>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you make, kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F on a picture, here or in the viewer, and it is kept in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched {n} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a picture into one: select it and press V, or choose Video in Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt in Create and press Generate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Added {count} to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPopover</name>
    <message>
        <source>No prompt is starred yet. Press S on one to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt matches “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts that you generate with are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search 1 prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {n} prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputCell</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it. Alt with Left or Right moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputWells</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel. It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel. Nothing was sent, so nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel. {provider} may still charge for the time it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check. Asks {provider} what became of it; costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard. Takes it off this list; its record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry with a new seed, which makes another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry. It goes on where it stopped; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry. The same request is sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again. If the first one arrived too, you may pay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptBlock</name>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Click, then press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for {command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys, Esc to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kept in the system keyring ({name}). Vitrine never writes keys to its own files or logs.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the environment ({names}). A key saved here is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested {time}: the key works, account {name}, {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutRow</name>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySection</name>
    <message>
        <source>At each provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How results are kept on this computer. The folder itself is chosen under Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all; the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>MB. A larger result is left at the service, and you are told where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {n} saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame-{n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>1 result saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results saved to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put results in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type { to add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelListView</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Add a provider key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches. Change the words, or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {n} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Image models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a key to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes an image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n image(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Open Vitrine to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine cannot tell whether a job was carried out. Checking costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organise</name>
    <message numerus="yes">
        <source>%n added to favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to {collection}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed from {collection}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tagged {tag}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collection renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Search commands, models and collections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands, models and collections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Cannot play this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot play this format here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or no video. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is safe. This computer cannot decode its video format inside Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointedGallery</name>
    <message>
        <source>{action} (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptBlock</name>
    <message>
        <source>Or try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt history (Ctrl Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptHistory</name>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvidersSection</name>
    <message>
        <source>Always ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own keys. You pay each provider directly; Vitrine adds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo painter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws sample pictures and clips on this computer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>A camera that reads it opens the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {time}, in your bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>Close the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause. No new job starts; running ones finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume. Jobs that wait start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you generate is listed here until it is done.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on at the provider; Vitrine collects them next time it opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relative</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a video from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in the trash can be restored or deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something in the gallery first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual tile size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine writes no secrets into jobs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentedRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectRow</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>This value does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
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
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
</context>
<context>
    <name>ShapeBlock</name>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeChips</name>
    <message>
        <source>Custom size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other shapes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Anyone who has the link can see these items until it ends. Send it only to those who should see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood, create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n links, copied as a list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A simple page with all %n, {place}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A simple page, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has the link can see these items until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people download the originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gallery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the original itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show prompts on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in your bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} items can be shared at once; {count} are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days is the longest S3 allows for a signed link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days is the longest Vitrine lets a link live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on this computer only, while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens on your local network, while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stopped. The shared copies are deleted; your originals stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stopped. The shared copy is deleted; your original stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stopped. Your original stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Single link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on this computer only, while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in a folder: the link opens on your local network while Vitrine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to {place} and opens anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page ends {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}, page of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingBlock</name>
    <message>
        <source>1 link, {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links, the last {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Collection renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} deleted. Its results stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart filter {name} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>No key for {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the keys of {command}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or deselect one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{shift} + move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{key} alone is for typing. Add {modifier} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves about in the gallery and in lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a key and press another one. Single letters act in the gallery and the viewer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarGroups</name>
    <message>
        <source>Collections and smart filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarPopover</name>
    <message>
        <source>No collections yet. The plus makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smart filters yet. The plus saves what is filtered now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmartFilters</name>
    <message>
        <source>Not uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over $0.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>It was moved or deleted outside Vitrine. A copy is in {place}: restore it from the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted outside Vitrine. Put it back, and it is shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Both keys belong together: enter this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bucket&apos;s name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>AWS, Cloudflare R2, Backblaze B2, MinIO, any S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every result is saved to this computer first, then copied to your bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New results go there. Those made before stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring was found: the keys are kept until you quit, not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are copied to {bucket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Save and use this bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in {bucket} stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your S3 bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSteps</name>
    <message>
        <source>Bucket and region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign links, but the bucket is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can upload in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can write, read and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, read and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image done: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or deleted outside Vitrine. A copy is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may have finished it. Checking costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video done: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>没有向您收费。</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} · slower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} · usually {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {prompt}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileMenu</name>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from the bucket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Vitrine, %n job(s) at work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Full screen (Ctrl Shift F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop (Shift L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use frame as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Back to the gallery (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Move to trash (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl -)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause; Fit or 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the result&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this frame as input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the region before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the right panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between Create and Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitrine menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomButton</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit (0) or 100% (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}, Fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Your file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MoreHeader</name>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SelectPopover</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Time</name>
    <message>
        <source>frame {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Filmstrip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
