# SPDX-License-Identifier: GPL-3.0-or-later
# Where "cmake --install" puts the programs, and what a desktop needs to show them.
include(GNUInstallDirs)
install(TARGETS dwcp-console dwcp-monitor dwcp-node RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# What the guide of a first start makes its demo cluster with.
install(PROGRAMS ${PROJECT_SOURCE_DIR}/app/democluster DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/dwcp)
file(RELATIVE_PATH demo_script ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBEXECDIR}/dwcp/democluster)
target_compile_definitions(dwcp-console PRIVATE DWCP_INSTALLED_DEMO="${demo_script}")
install(FILES ${CMAKE_CURRENT_LIST_DIR}/dwcp-console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/dwcp-console.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
