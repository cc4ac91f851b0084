"""The import that is killed: told at which of its own steps to die (see `kill_child` of the pipeline's tests).

It reads one order per line (JSON) from its input, carries it out in a forked child, and answers with how that ended.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "pipeline"))


def take_in(order: dict[str, Any]) -> None:
    """Import a folder as a start of the studio would, dying before the wanted step."""
    from kill_child import Steps

    from vitrine.domain.imported import ImportPlan
    from vitrine.importing import Watcher
    from vitrine.paths import Paths
    from vitrine.studio import Studio

    steps = Steps(order["kill_at"])
    studio = Studio(Paths.under(Path(order["home"])), {}, serves_links=False)
    steps.watch()
    try:
        studio.import_folder(
            ImportPlan(Path(order["folder"]), copy=order["copy"], collection="Kept"), lambda: None, Watcher()
        )
    finally:
        steps.unwatch()
    studio.close()
    Path(order["trace"]).write_text(json.dumps(steps.kinds))


def main() -> None:
    import vitrine.importing
    import vitrine.studio

    print(json.dumps({"ready": bool(vitrine.importing and vitrine.studio)}), flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                take_in(json.loads(line))
                status = 0
            except BaseException:
                import traceback

                traceback.print_exc()
                sys.stderr.flush()
            os._exit(status)
        _, status = os.waitpid(child, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main()
