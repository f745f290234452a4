// Keeps the marked regions of an open page fresh: fetches the page again and takes over what changed.
const pause = 3000;
const regions = () => [...document.querySelectorAll("[data-live]")];

function openDetails(region) {
    return new Set([...region.querySelectorAll("details[open][id]")].map(details => details.id));
}

function take(fresh) {
    for (const region of regions()) {
        const next = fresh.querySelector(`[data-live="${region.dataset.live}"]`);
        if (!next) continue;
        const open = openDetails(region);
        for (const details of next.querySelectorAll("details[id]")) {
            details.open = open.has(details.id);
        }
        if (!next.isEqualNode(region)) {
            region.replaceWith(document.adoptNode(next));
        }
    }
}

async function look() {
    if (document.hidden || regions().some(region => region.contains(document.activeElement) && document.activeElement.tagName === "INPUT")) return;
    try {
        const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error" });
        if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
        // The server rests or is being restarted: the next look finds it again.
    }
}

if (regions().length > 0) setInterval(look, pause);

document.addEventListener("click", async event => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    button.classList.add("copied");
    setTimeout(() => button.classList.remove("copied"), 1500);
});
